/**
 * Queries that nobody wrote: drawn by a seed, each valid on our schema and on the peer's, and asking the same of both.
 * Both texts are made from one tree, so that only the two ways of writing it differ.
 */
import { random } from './random.js';
import { ourText, peerText } from './generated-text.js';

/** What can be asked of a type: its fields, its one-to-one and list relations, its pages, and filters by their values. */
const TYPES = {
  Authority: {
    root: 'authorities',
    orders: { NAME: 'nameFolded', FINDING_COUNT: 'findingCount', INSPECTION_COUNT: 'inspectionCount' },
    fields: [
      'key',
      'name',
      'officialName',
      'alternativeNames',
      'formerNames',
      'gssCode',
      'dfeNumber',
      'kind',
      'current',
      'inspectionCount',
      'findingCount',
      'weaknessCount',
      'latitude',
    ],
    lists: { regions: 'Region' },
    pages: { inspections: 'Inspection' },
    filters: { current: [true, false], inspectionCount: [2, 4], findingCount: [100, 500] },
    some: { regions: 'Region', inspections: 'Inspection' },
  },
  Region: {
    fields: ['key', 'name', 'scheme', 'code'],
    pages: { authorities: 'Authority' },
    filters: { id: ['region:ons-north-east', 'region:ons-london', 'region:ons-south-west'] },
  },
  Inspection: {
    root: 'inspections',
    orders: { LATEST: 'latest', EARLIEST: 'earliest', AVAILABLE: 'available', FINDING_COUNT: 'findingCount' },
    fields: [
      'key',
      'kind',
      'full',
      'firstDay',
      'lastDay',
      'earliest',
      'latest',
      'date',
      'datePrecision',
      'publishedOn',
      'available',
      'focus',
      'reading',
      'findingCount',
    ],
    ones: { authority: 'Authority', framework: 'Framework' },
    lists: { judgements: 'Judgement' },
    pages: { findings: 'Finding', documents: 'Document' },
    filters: { full: [true, false], latest: ['2019-01-01', '2022-06-30'], findingCount: [50, 150] },
    one: { authority: 'Authority', framework: 'Framework' },
    some: { judgements: 'Judgement' },
  },
  Framework: {
    root: 'frameworks',
    orders: { VALID_FROM: 'validFrom', INSPECTION_COUNT: 'inspectionCount' },
    fields: [
      'key',
      'name',
      'abbreviation',
      'version',
      'description',
      'validFrom',
      'validTo',
      'graded',
      'fullInspection',
      'inspectionCount',
    ],
    ones: { scale: 'GradeScale' },
    lists: { areas: 'JudgementArea' },
    filters: { graded: [true, false], fullInspection: [true, false] },
  },
  GradeScale: { fields: ['key', 'name', 'grades', 'validFrom', 'validTo'] },
  JudgementArea: { fields: ['key', 'name', 'description'], lists: { frameworks: 'Framework' } },
  Judgement: {
    fields: ['key', 'state', 'grade', 'gradeRank', 'sourceText', 'preferred'],
    ones: { area: 'JudgementArea', statedIn: 'Document' },
    filters: { preferred: [true, false], gradeRank: [1, 3] },
  },
  Document: {
    root: 'documents',
    orders: { PUBLISHED: 'publishedSort', TITLE: 'titleFolded', FINDING_COUNT: 'findingCount' },
    fields: [
      'key',
      'title',
      'kind',
      'publisher',
      'secondHand',
      'url',
      'publishedOn',
      'pages',
      'sha256',
      'quoteStatus',
      'findingCount',
    ],
    ones: { inspection: 'Inspection' },
    pages: { findings: 'Finding' },
    filters: { secondHand: [true, false], findingCount: [20, 200] },
    one: { inspection: 'Inspection' },
  },
  Finding: {
    root: 'findings',
    orders: { DAY: 'day', POSITION: 'position' },
    fields: [
      'key',
      'statement',
      'quote',
      'polarity',
      'kind',
      'prominence',
      'concerns',
      'section',
      'deadline',
      'resolved',
      'method',
      'confidence',
      'reviewStatus',
      'position',
      'day',
    ],
    ones: { inspection: 'Inspection' },
    lists: { themes: 'Theme', aspects: 'Aspect', weaknesses: 'Weakness' },
    filters: {
      polarity: ['WEAKNESS', 'MIXED', 'STRENGTH'],
      confidence: [0.6, 0.95],
      day: ['2020-01-01', '2024-01-01'],
      resolved: [true],
    },
    one: { inspection: 'Inspection' },
    some: { themes: 'Theme' },
  },
  Theme: {
    root: 'themes',
    orders: { LABEL: 'prefLabelFolded', PROBLEM_COUNT: 'problemCount' },
    fields: [
      'key',
      'prefLabel',
      'altLabels',
      'definition',
      'includes',
      'excludes',
      'top',
      'findingCount',
      'problemCount',
    ],
    lists: { broader: 'Theme', narrower: 'Theme' },
    pages: { weaknesses: 'Weakness' },
    filters: { top: [true, false], problemCount: [200, 1000] },
  },
  Aspect: { fields: ['key', 'prefLabel', 'definition', 'cues'] },
  Weakness: {
    root: 'weaknesses',
    orders: { LABEL: 'prefLabelFolded', AUTHORITY_COUNT: 'authorityCount', FINDING_COUNT: 'findingCount' },
    fields: ['key', 'prefLabel', 'level', 'experimental', 'findingCount', 'authorityCount'],
    ones: { theme: 'Theme', aspect: 'Aspect' },
    lists: { broader: 'Weakness', narrower: 'Weakness' },
    filters: { authorityCount: [20, 100], findingCount: [50, 500] },
  },
};

const MOST_DEPTH = 4;
/** Pages of pages multiply: the first one is the longest. */
const PAGE_SIZES = [25, 6, 3, 2, 2];
const COMPARISONS = ['gt', 'gte', 'lt', 'lte'];

/** So many queries drawn by a seed: each a text of ours, a text of the peer's, and the lists whose order was asked for. */
export function generatedQueries(seed, count) {
  const draw = random(seed);
  const roots = Object.keys(TYPES).filter((type) => TYPES[type].root);
  return Array.from({ length: count }, () => {
    const type = draw.one(roots);
    const page = { name: TYPES[type].root, ...drawPage(draw, type, 0), withTotal: draw.chance(0.4) };
    return {
      ours: ourText(page),
      peer: peerText(page),
      ordered: new Set(['weaknesses', 'themes', 'frameworks'].filter((of) => of === page.name)),
    };
  });
}

/** A page of a type: how many, in which order, of which things, and what of them. */
function drawPage(draw, type, depth) {
  const { orders } = TYPES[type];
  const field = draw.one(Object.keys(orders));
  return {
    ...{ type, first: draw.one([1, 2, PAGE_SIZES[depth]]) },
    order: { ours: field, peer: orders[field], direction: draw.one(['ASC', 'DESC']) },
    filter: draw.chance(depth === 0 ? 0.7 : 0.3) ? drawFilter(draw, type, 0) : null,
    selection: drawSelection(draw, type, depth),
  };
}

function drawSelection(draw, type, depth) {
  const { fields, ones = {}, lists = {}, pages = {}, root } = TYPES[type];
  const deeper = (kinds, share, make) =>
    draw.some(depth < MOST_DEPTH ? Object.keys(kinds) : [], share).map((name) => ({ name, ...make(kinds[name]) }));
  const inner = (of) => ({ selection: drawSelection(draw, of, depth + 1) });
  return {
    fields: draw.some(fields, 0.35, 1),
    ones: deeper(ones, 0.35, inner),
    lists: deeper(lists, 0.3, inner),
    pages: deeper(pages, 0.3, (of) => drawPage(draw, of, depth + 1)),
    evidence: type === 'Finding' && root !== undefined && draw.chance(0.4),
  };
}

/** A filter as a tree: comparisons, conditions on related things, and what joins them. */
function drawFilter(draw, type, depth) {
  const { filters = {}, one = {}, some = {} } = TYPES[type];
  const related = depth < 2 ? [...Object.keys(one), ...Object.keys(some)] : [];
  if (depth < 2 && draw.chance(0.2)) {
    const parts = [drawFilter(draw, type, depth + 1), drawFilter(draw, type, depth + 1)];
    return { kind: draw.one(['and', 'or']), parts };
  }
  if (depth < 2 && draw.chance(0.1)) return { kind: 'not', parts: [drawFilter(draw, type, depth + 1)] };
  const name = draw.one([...Object.keys(filters), ...related]);
  if (name in filters) return { kind: 'compare', name, ...drawComparison(draw, filters[name]) };
  const inner = drawFilter(draw, one[name] ?? some[name], depth + 1);
  return name in one
    ? { kind: 'one', name, inner }
    : { kind: 'many', name, inner, quantifier: draw.one(['some', 'some', 'none', 'all']) };
}

function drawComparison(draw, values) {
  const value = draw.one(values);
  const compares = typeof value === 'number' || /^\d{4}-/u.test(String(value));
  return { value, operator: compares ? draw.one(COMPARISONS) : 'eq' };
}
