/**
 * Answers of both libraries in one shape, so that they can be compared: the documented differences, and nothing else.
 * The peer has every relationship as a list, also to the one thing there is; the properties of a relationship stand in
 * `edges { properties node }`; lists without an order that was asked for come in any.
 */

/** Relationships of ours to one thing. */
const ONE = new Set([
  ...['authority', 'finding', 'theme', 'aspect', 'inspection', 'framework', 'area', 'statedIn', 'scale', 'document'],
]);
/** Lists that ours puts in an order of its own, which the peer is not asked for. */
const UNORDERED = new Set([
  ...['themes', 'weaknesses', 'aspects', 'regions', 'narrower', 'broader', 'areas', 'judgements', 'frameworks'],
]);
/** Lists that ours never leaves null. */
const LISTS = new Set([
  ...[
    'alternativeNames',
    'formerNames',
    'formerGssCodes',
    'altLabels',
    'includes',
    'excludes',
    'cues',
    'grades',
    'sha256',
  ],
]);

/** An answer's data in the shape that both have. `ordered`: names of lists whose order was asked for. */
export function normal(value, ordered = new Set()) {
  if (Array.isArray(value)) return value.map((item) => normal(item, ordered));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, of]) => [name, member(name, of, ordered)]);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function member(name, value, ordered) {
  if (LISTS.has(name)) return value ?? [];
  if (name === 'evidence') return normal(evidenceOf(value), ordered);
  const list = nodesOf(value);
  if (ONE.has(name)) return normal(Array.isArray(list) ? (list[0] ?? null) : list, ordered);
  // A list of the same name within one whose order was asked for is another list.
  const shaped = normal(list, new Set([...ordered].filter((other) => other !== name)));
  const free = UNORDERED.has(name) && !ordered.has(name) && Array.isArray(shaped);
  return free ? shaped.toSorted((one, other) => (one.id < other.id ? -1 : 1)) : shaped;
}

/** The nodes of a page; with how many there are in all, where it was asked. */
function nodesOf(value) {
  if (value === null || typeof value !== 'object') return value;
  const nodes = value.nodes ?? value.edges?.map(({ node }) => node);
  if (nodes === undefined || Object.keys(value).some((name) => !['nodes', 'edges', 'totalCount'].includes(name)))
    return value;
  return 'totalCount' in value ? { totalCount: value.totalCount, nodes } : nodes;
}

function evidenceOf(value) {
  if (!value?.edges) return value;
  const [edge] = value.edges;
  return edge === undefined ? null : { ...edge.properties, ...(edge.node && { document: edge.node }) };
}

const sharing = (data) =>
  data.theme.sharedBy.edges.map(({ node, basedOn, findings, ...rest }) => ({
    ...rest,
    name: node.name,
    basedOn: basedOn.id,
    totalCount: data.theme.sharedBy.totalCount,
    findings: findings.nodes.map(({ evidence, ...finding }) => ({
      ...finding,
      ...{ page: evidence.page, paragraph: evidence.paragraph, quoteHash: evidence.quoteHash },
      document: evidence.document.title,
    })),
  }));

const facets = ({ search: { facets: of, ...rest } }) => ({
  ...rest,
  polarities: of.polarities.map(({ polarity: key, count }) => ({ key, count })),
  themes: of.themes.map(({ theme, count }) => ({ key: theme.id, count })),
  regions: of.regions.map(({ region, count }) => ({ key: region.id, count })),
  years: of.years.map(({ year, count }) => ({ key: String(year), count })),
});

const rowsOf = ({ totalCount, edges }) => edges.map(({ node, ...rest }) => ({ ...node, ...rest, totalCount }));

/** Workloads whose rows the peer and the driver have flat, from Cypher by hand: ours in that form, and the peer's. */
const FLAT = {
  sharedBy: { ours: sharing, peer: (data) => data.theme[0].sharedBy },
  search: { ours: facets, peer: (data) => data.search },
  recurrence: { ours: (data) => rowsOf(data.recurringWeaknesses), peer: (data) => data.recurringWeaknesses },
  similar: { ours: (data) => rowsOf(data.authority.similar), peer: (data) => data.authority[0].similar },
};

/** The answer of a contender to a workload, in the shape in which all of them can be compared. */
export function answerOf(workload, contender, { data, errors }) {
  if (errors) throw new Error(`${contender}, ${workload}: ${JSON.stringify(errors).slice(0, 600)}`);
  const flat = FLAT[workload];
  if (flat === undefined) return normal(data);
  return sorted(flat[contender]?.(data) ?? data);
}

/** The same with the members of every object in order of their names. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, of]) => [name, sorted(of)]));
}
