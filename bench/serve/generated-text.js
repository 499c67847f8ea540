/** A drawn query as a text of our schema and of the peer's. */

const EVIDENCE = 'page paragraph quoteHash document { id title }';
const PEER_EVIDENCE =
  'evidence: evidenceConnection { edges { properties { page paragraph quoteHash } node { id title } } }';

/** Literals of enums stand bare; other text is quoted. */
const literal = (name, value) => (name === 'polarity' ? value : JSON.stringify(value));

/** The text for our server. */
export const ourText = (page) => `{ ${ourPage(page)} }`;

function ourPage({ name, first, order, filter, selection, withTotal = false }) {
  const args = [
    ...(filter ? [`filter: { ${ourFilter(filter)} }`] : []),
    `orderBy: { field: ${order.ours}, direction: ${order.direction} }, first: ${first}`,
  ];
  return `${name}(${args.join(', ')}) { ${withTotal ? 'totalCount ' : ''}nodes { ${ourSelection(selection)} } }`;
}

const ourSelection = ({ fields, ones, lists, pages, evidence }) =>
  [
    ...['id', ...fields],
    ...(evidence ? [`evidence { ${EVIDENCE} }`] : []),
    ...[...ones, ...lists].map(({ name, selection }) => `${name} { ${ourSelection(selection)} }`),
    ...pages.map(ourPage),
  ].join(' ');

function ourFilter({ kind, name, parts, inner, quantifier, operator, value }) {
  if (kind === 'compare') return `${name}: { ${operator}: ${literal(name, value)} }`;
  if (kind === 'one') return `${name}: { ${ourFilter(inner)} }`;
  if (kind === 'many') return `${name}: { ${quantifier}: { ${ourFilter(inner)} } }`;
  if (kind === 'not') return `not: { ${ourFilter(parts[0])} }`;
  return `${kind}: [${parts.map((part) => `{ ${ourFilter(part)} }`).join(', ')}]`;
}

/** The text for the peer. */
export const peerText = (page) => `{ ${peerPage(page)} }`;

function peerPage({ name, first, order, filter, selection, withTotal = false }) {
  const where = filter ? `where: { ${peerFilter(filter)} }, ` : '';
  const sort = `sort: [{ ${order.peer}: ${order.direction} }, { id: ${order.direction} }]`;
  if (!withTotal) return `${name}(${where}limit: ${first}, ${sort}) { ${peerSelection(selection)} }`;
  const connection = `${name}: ${name}Connection(${where}first: ${first}, ${sort})`;
  return `${connection} { totalCount edges { node { ${peerSelection(selection)} } } }`;
}

const peerSelection = ({ fields, ones, lists, pages, evidence }) =>
  [
    ...['id', ...fields],
    ...(evidence ? [PEER_EVIDENCE] : []),
    ...[...ones, ...lists].map(({ name, selection }) => `${name} { ${peerSelection(selection)} }`),
    ...pages.map(peerPage),
  ].join(' ');

function peerFilter({ kind, name, parts, inner, quantifier, operator, value }) {
  if (kind === 'compare') return `${name}: { ${operator}: ${literal(name, value)} }`;
  // To the peer the one related thing is a list of one.
  if (kind === 'one') return `${name}: { some: { ${peerFilter(inner)} } }`;
  if (kind === 'many') return `${name}: { ${quantifier}: { ${peerFilter(inner)} } }`;
  if (kind === 'not') return `NOT: { ${peerFilter(parts[0])} }`;
  return `${kind.toUpperCase()}: [${parts.map((part) => `{ ${peerFilter(part)} }`).join(', ')}]`;
}
