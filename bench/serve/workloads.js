/**
 * What is asked of every contender: for each workload the query of ours and of the peer, and the values of its variables.
 * The bare driver's side is in `driver-answers.js`. The peer's queries name things as ours do (aliases), so that what is
 * left to `normal.js` is the shape of lists.
 */
import { getIntrospectionQuery } from 'graphql';

const FINDING = 'id statement polarity kind prominence concerns section confidence day';
const PEER_EVIDENCE = (document) =>
  `evidence: evidenceConnection { edges { properties { page paragraph quoteHash } node { ${document} } } }`;

const CONTEXT = {
  ours: `query ($id: ID!) { finding(id: $id) { ${FINDING} evidence { page paragraph quoteHash document { id title publisher } }
    inspection { id kind date latest framework { id abbreviation } authority { id name } }
    themes { id prefLabel } weaknesses { id prefLabel } } }`,
  peer: `query ($id: ID!) { finding: findings(where: { id: { eq: $id } }) { ${FINDING} ${PEER_EVIDENCE('id title publisher')}
    inspection { id kind date latest framework { id abbreviation } authority { id name } }
    themes { id prefLabel } weaknesses { id prefLabel } } }`,
};

/** Inspections of one of twenty authorities: nobody has as many, and with a hundred each the query may return too many nodes. */
const OF_TWENTY = 40;

const OUR_HISTORY = (
  first,
) => `id name inspections(first: ${first}) { nodes { id kind latest reading findings(first: 100) { nodes {
  id statement polarity prominence evidence { page paragraph quoteHash document { id } } themes { id } } } } }`;
const PEER_HISTORY = (
  first,
) => `id name inspections(limit: ${first}, sort: [{ latest: DESC }, { id: DESC }]) { id kind latest reading
  findings(limit: 100, sort: [{ position: ASC }, { id: ASC }]) {
    id statement polarity prominence ${PEER_EVIDENCE('id')} themes { id } } }`;

const PAGE_FIELDS = 'id statement polarity day inspection { id date authority { id name } } themes { id prefLabel }';
const PEER_THEME = '{ some: { OR: [{ id: { eq: $theme } }, { broader: { some: { id: { eq: $theme } } } }] } }';

const SHARED = 'share firstSeen lastSeen headlineCount problemCount strengthCount inspectionCount examinedCount';
const FOUND = 'totalCount findingCount';

const OUR_DASHBOARD = `query ($authority: ID!, $finding: ID!, $theme: ID!, $confidence: Float!) {
  authority(id: $authority) { id name inspectionCount findingCount }
  finding(id: $finding) { id statement polarity day }
  theme(id: $theme) { id prefLabel findingCount problemCount narrower { id prefLabel } }
  inspections(filter: { authority: { id: { eq: $authority } } }, first: 5) { nodes { id kind latest framework { id abbreviation } } }
  findings(filter: { theme: { id: $theme, includeNarrower: false }, confidence: { gte: $confidence } }, first: 10) {
    totalCount nodes { id statement polarity } }
  weaknesses(filter: { level: { eq: THEME } }, first: 10) { nodes { id prefLabel authorityCount } } }`;
const PEER_DASHBOARD = `query ($authority: ID!, $finding: ID!, $theme: ID!, $confidence: Float!) {
  authority: authorities(where: { id: { eq: $authority } }) { id name inspectionCount findingCount }
  finding: findings(where: { id: { eq: $finding } }) { id statement polarity day }
  theme: themes(where: { id: { eq: $theme } }) { id prefLabel findingCount problemCount narrower { id prefLabel } }
  inspections(where: { authority: { some: { id: { eq: $authority } } } }, limit: 5, sort: [{ latest: DESC }, { id: DESC }]) {
    id kind latest framework { id abbreviation } }
  findings: findingsConnection(first: 10, sort: [{ day: DESC }, { id: DESC }],
    where: { themes: { some: { id: { eq: $theme } } }, confidence: { gte: $confidence } }) {
    totalCount edges { node { id statement polarity } } }
  weaknesses(where: { level: { eq: "THEME" } }, limit: 10, sort: [{ authorityCount: DESC }, { id: DESC }]) {
    id prefLabel authorityCount } }`;

const at = (list, index) => list[index % list.length];

/** The values of a dashboard: one person's, or somebody else's every time, so that no cache can help. */
const dashboard = (ids, index, confidence) => ({
  authority: at(ids.authorities, index),
  finding: at(ids.findings, index),
  theme: at(ids.themes, index),
  confidence,
});

/** The workloads by name: `size` says which aim it has, `variables(ids, n)` the values of the nth request. */
export const WORKLOADS = {
  finding: {
    title: 'one finding with its context',
    size: 'small',
    variables: (ids, index) => ({ id: at(ids.findings, index) }),
    ...CONTEXT,
  },
  history: {
    title: 'one authority’s history: inspections, their first 100 findings, themes, evidence',
    size: 'deep',
    variables: (ids, index) => ({ id: at(ids.authorities, index) }),
    ours: `query ($id: ID!) { authority(id: $id) { ${OUR_HISTORY(100)} } }`,
    peer: `query ($id: ID!) { authority: authorities(where: { id: { eq: $id } }) { ${PEER_HISTORY(100)} } }`,
  },
  page: {
    title: 'page of 100 findings by theme (with narrower), polarity and region, with totalCount',
    size: 'connection',
    variables: (ids, index) => ({ theme: at(ids.topThemes, index), region: at(ids.regions, Math.floor(index / 3)) }),
    ours: `query ($theme: ID!, $region: ID!) { findings(first: 100, filter: { theme: { id: $theme },
      polarity: { in: [WEAKNESS, MIXED] }, authority: { regions: { some: { id: { eq: $region } } } } }) {
      totalCount nodes { ${PAGE_FIELDS} } } }`,
    peer: `query ($theme: ID!, $region: ID!) { findings: findingsConnection(first: 100, sort: [{ day: DESC }, { id: DESC }],
      where: { themes: ${PEER_THEME}, polarity: { in: [WEAKNESS, MIXED] },
        inspection: { some: { authority: { some: { regions: { some: { id: { eq: $region } } } } } } } }) {
      totalCount edges { node { ${PAGE_FIELDS} } } } }`,
  },
  histories: {
    title: 'twenty authorities’ histories',
    size: 'deep',
    variables: (ids, index) => ({ ids: Array.from({ length: 20 }, (_, of) => at(ids.authorities, index * 20 + of)) }),
    ours: `query ($ids: [ID!]!) { authorities(first: 20, filter: { id: { in: $ids } }) { nodes { ${OUR_HISTORY(OF_TWENTY)} } } }`,
    peer: `query ($ids: [ID!]!) { authorities(limit: 20, where: { id: { in: $ids } },
      sort: [{ nameFolded: ASC }, { id: ASC }]) { ${PEER_HISTORY(OF_TWENTY)} } }`,
  },
  sharedBy: {
    title: 'main question: who shares problems on a theme, with evidence',
    size: 'analysis',
    cypher: true,
    variables: (ids, index) => ({ theme: at(ids.themes, index) }),
    ours: `query ($theme: ID!) { theme(id: $theme) { sharedBy(basis: EVER, first: 20) { totalCount edges {
      node { name } ${SHARED} basedOn { id } findings(first: 5) { nodes {
        id statement prominence evidence { page paragraph quoteHash document { title } } } } } } } }`,
    peer: `query ($theme: ID!) { theme: themes(where: { id: { eq: $theme } }) { sharedBy(first: 20) {
      totalCount name ${SHARED} basedOn findings { id statement prominence page paragraph quoteHash document } } } }`,
  },
  recurrence: {
    title: 'which weaknesses recur',
    size: 'analysis',
    cypher: true,
    variables: (_, index) => ({ first: 10 + (index % 5) }),
    ours: `query ($first: Int!) { recurringWeaknesses(minAuthorities: 2, first: $first) { totalCount edges { node { id }
      authorityCount examinedCount comparableCount share inspectionCount findingCount } } }`,
    peer: `query ($first: Int!) { recurringWeaknesses(first: $first) { totalCount id
      authorityCount examinedCount comparableCount share inspectionCount findingCount } }`,
  },
  search: {
    title: 'full-text search for findings with facets',
    size: 'analysis',
    cypher: true,
    variables: (ids, index) => ({ text: at(ids.words, index) }),
    peerVariables: ({ text }) => ({ words: luceneOf(text) }),
    ours: `query ($text: String!) { search(text: $text, types: [FINDING], first: 10) { ${FOUND}
      nodes { score ... on FindingResult { statement findingCount } } facets { polarities { polarity count }
      themes { theme { id } count } regions { region { id } count } years { year count } } } }`,
    peer: `query ($words: String!) { search(words: $words, first: 10) { ${FOUND} nodes { score statement findingCount }
      polarities { key count } themes { key count } regions { key count } years { key count } } }`,
  },
  similar: {
    title: 'similar authorities',
    size: 'analysis',
    cypher: true,
    variables: (ids, index) => ({ id: at(ids.authorities, index) }),
    ours: `query ($id: ID!) { authority(id: $id) { similar(first: 10) { totalCount edges { node { id name } score
      sameDeliveryBody inspectedTogether } } } }`,
    peer: `query ($id: ID!) { authority: authorities(where: { id: { eq: $id } }) { similar(first: 10) {
      totalCount id name score sameDeliveryBody inspectedTogether } } }`,
  },
  dashboard: {
    title: 'dashboard: six roots in one request, the same each time',
    size: 'repeated',
    variables: (ids) => dashboard(ids, 0, 0.9),
    ours: OUR_DASHBOARD,
    peer: PEER_DASHBOARD,
  },
  newDashboard: {
    title: 'dashboard with all-new arguments each time',
    size: 'small',
    variables: (ids, index) => dashboard(ids, index, 0.5 + (index % 99_991) / 250_000),
    ours: OUR_DASHBOARD,
    peer: PEER_DASHBOARD,
  },
  introspection: {
    title: 'introspection, each of its own schema',
    size: 'schema',
    variables: () => ({}),
    ours: getIntrospectionQuery(),
    peer: getIntrospectionQuery(),
  },
};

/** Words that are all wanted, as our search asks Lucene for them. */
const luceneOf = (text) =>
  text
    .split(' ')
    .map((word) => `+"${word}"`)
    .join(' ');

/** The body of the nth request of a workload to a contender. */
export function requestOf(name, contender, ids, index) {
  const workload = WORKLOADS[name];
  const own = workload.variables(ids, index);
  const variables = contender === 'ours' ? own : (workload.peerVariables?.(own) ?? own);
  return contender === 'driver' ? { name, variables } : { query: workload[contender], variables };
}
