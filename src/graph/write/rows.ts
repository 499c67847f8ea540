import type { SeedGroup } from '../../imports/seed-units.ts';

/** What a property of a node or a relationship may hold; null takes the property away. */
export type Scalar = string | number | boolean | null | readonly string[];
export type Properties = Readonly<Record<string, Scalar>>;

/**
 * Labels a unit writes. `shared`: several units may tell one node (a file of inspections and a file of documents
 * the same inspection), so each unit's telling is kept on its FROM_UNIT and the node is made from all of them.
 * `counts`: properties derived later that must never be null.
 */
export const NODES = {
  Region: { shared: false, counts: [] },
  GradeScale: { shared: false, counts: [] },
  JudgementArea: { shared: false, counts: [] },
  Framework: { shared: false, counts: ['inspectionCount'] },
  Theme: { shared: false, counts: ['findingCount', 'problemCount'] },
  Aspect: { shared: false, counts: [] },
  Weakness: { shared: false, counts: ['findingCount', 'authorityCount'] },
  Accuracy: { shared: false, counts: [] },
  Authority: { shared: false, counts: ['inspectionCount', 'weaknessCount', 'findingCount'] },
  DeliveryBody: { shared: false, counts: [] },
  Document: { shared: true, counts: ['findingCount'] },
  Inspection: { shared: true, counts: ['findingCount'] },
  Judgement: { shared: true, counts: [] },
  DateStatement: { shared: false, counts: [] },
  Finding: { shared: false, counts: [] },
  EarlierVisitReference: { shared: false, counts: ['candidateCount'] },
} as const satisfies Record<string, { shared: boolean; counts: readonly string[] }>;
export type NodeLabel = keyof typeof NODES;

/**
 * Relationships a unit writes: start, type, end. `owner` is the end whose unit owns it and replaces it.
 * `once`: two units may write the same one, or one relationship between two nodes is all there can be.
 */
export const RELATIONS = {
  inRegion: { from: 'Authority', type: 'IN_REGION', to: 'Region', owner: 'from', once: false },
  succeededBy: { from: 'Authority', type: 'SUCCEEDED_BY', to: 'Authority', owner: 'from', once: false },
  neighbour: { from: 'Authority', type: 'NEIGHBOUR', to: 'Authority', owner: 'from', once: false },
  deliveredBy: { from: 'Authority', type: 'DELIVERED_BY', to: 'DeliveryBody', owner: 'to', once: false },
  judges: { from: 'Framework', type: 'JUDGES', to: 'JudgementArea', owner: 'from', once: false },
  gradesOn: { from: 'Framework', type: 'GRADES_ON', to: 'GradeScale', owner: 'from', once: false },
  broaderTheme: { from: 'Theme', type: 'BROADER', to: 'Theme', owner: 'from', once: false },
  weaknessInTheme: { from: 'Weakness', type: 'IN_THEME', to: 'Theme', owner: 'from', once: false },
  weaknessOfAspect: { from: 'Weakness', type: 'OF_ASPECT', to: 'Aspect', owner: 'from', once: false },
  broaderWeakness: { from: 'Weakness', type: 'BROADER', to: 'Weakness', owner: 'from', once: false },
  themeMeasured: { from: 'Theme', type: 'MEASURED', to: 'Accuracy', owner: 'to', once: false },
  weaknessMeasured: { from: 'Weakness', type: 'MEASURED', to: 'Accuracy', owner: 'to', once: false },
  inspectionOf: { from: 'Inspection', type: 'OF', to: 'Authority', owner: 'from', once: true },
  inspectionUnder: { from: 'Inspection', type: 'UNDER', to: 'Framework', owner: 'from', once: true },
  reached: { from: 'Inspection', type: 'REACHED', to: 'Judgement', owner: 'to', once: true },
  judgementInArea: { from: 'Judgement', type: 'IN_AREA', to: 'JudgementArea', owner: 'from', once: true },
  statedIn: { from: 'Judgement', type: 'STATED_IN', to: 'Document', owner: 'from', once: true },
  dated: { from: 'Inspection', type: 'DATED', to: 'DateStatement', owner: 'to', once: false },
  dateStatedIn: { from: 'DateStatement', type: 'DATE_STATED_IN', to: 'Document', owner: 'from', once: false },
  reportsOn: { from: 'Document', type: 'REPORTS_ON', to: 'Inspection', owner: 'from', once: true },
  reports: { from: 'Inspection', type: 'REPORTS', to: 'Finding', owner: 'to', once: false },
  evidencedIn: { from: 'Finding', type: 'EVIDENCED_IN', to: 'Document', owner: 'from', once: false },
  about: { from: 'Finding', type: 'ABOUT', to: 'Theme', owner: 'from', once: false },
  inAspect: { from: 'Finding', type: 'IN_ASPECT', to: 'Aspect', owner: 'from', once: false },
  refersBack: { from: 'Inspection', type: 'REFERS_BACK', to: 'EarlierVisitReference', owner: 'to', once: false },
  referenceStandsIn: { from: 'EarlierVisitReference', type: 'STANDS_IN', to: 'Document', owner: 'from', once: false },
  referenceTheme: { from: 'EarlierVisitReference', type: 'RECALLS_THEME', to: 'Theme', owner: 'from', once: false },
  referenceAspect: { from: 'EarlierVisitReference', type: 'RECALLS_ASPECT', to: 'Aspect', owner: 'from', once: false },
  findingInArea: { from: 'Finding', type: 'IN_AREA', to: 'JudgementArea', owner: 'from', once: false },
} as const satisfies Record<
  string,
  { from: NodeLabel; type: string; to: NodeLabel; owner: 'from' | 'to'; once: boolean }
>;
export type RelationKind = keyof typeof RELATIONS;

export interface NodeRow {
  label: NodeLabel;
  id: string;
  /** Every property the unit tells, null for one it says is absent; never one that is derived. */
  properties: Properties;
}

/** A relationship of a kind between two ids. */
export interface RelationRow {
  kind: RelationKind;
  from: string;
  to: string;
  properties: Properties;
}

/** Who tells a unit: a group of a seed, or the user's own documents. */
export type UnitGroup = SeedGroup | 'ingested';

/** All a unit says, as the rows of the graph it becomes. */
export interface UnitRows {
  name: string;
  group: UnitGroup;
  nodes: readonly NodeRow[];
  relations: readonly RelationRow[];
  /** What stands for the rows when they are compared with those of before; their own digest if none is given. */
  digest?: string;
}

export const node = (label: NodeLabel, id: string, properties: Properties): NodeRow => ({ label, id, properties });

export const relation = (kind: RelationKind, from: string, to: string, properties: Properties = {}): RelationRow => ({
  kind,
  from,
  to,
  properties,
});
