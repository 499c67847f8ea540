import { fold } from '../../domain/text.ts';
import { dateStatementKey } from '../../imports/seed-inspections.ts';
import type { DateLine, InspectionFacts, InspectionLine, JudgementLine } from '../../imports/seed-inspections.ts';
import type { CoreIndex } from '../../imports/seed-core-index.ts';
import type { SeedFile } from '../../imports/seed-reader.ts';
import { quoteStatusOf, documentNode } from './document-node.ts';
import { node, relation, type NodeRow, type RelationRow, type UnitRows } from './rows.ts';

type Rows = Pick<UnitRows, 'nodes' | 'relations'>;

/** The unit of one file of inspections: the inspections of an authority, their documents and judgements. */
export function inspectionUnit(file: SeedFile<InspectionLine>, core: CoreIndex): UnitRows {
  const rows = file.lines.map(({ value }) => inspectionRows(value, core));
  return {
    name: file.name,
    group: 'inspections',
    nodes: rows.flatMap((of) => of.nodes),
    relations: rows.flatMap((of) => of.relations),
  };
}

function inspectionRows(of: InspectionLine, core: CoreIndex): Rows {
  const id = `inspection:${of.key}`;
  // A file of inspections brings no findings, and READ means that they are loaded: a document's file says so.
  const reading = of.reading === 'UNREADABLE' ? 'UNREADABLE' : 'NOT_READ';
  const judgements = of.judgements.map((to) => judgementRows(of, to, statedIn(of, to)));
  const dates = of.dates.map((to) => dateRows(of, to, statedIn(of, to)));
  return {
    nodes: [
      inspectionNode({ ...of, reading }),
      ...of.documents.map((to) => documentNode({ ...to, quoteStatus: quoteStatusOf(to) }, core)),
      ...[...judgements, ...dates].flatMap((to) => to.nodes),
    ],
    relations: [
      ...inspectionRelations(of),
      ...of.documents.map((to) => relation('reportsOn', `document:${to.key}`, id)),
      ...[...judgements, ...dates].flatMap((to) => to.relations),
    ],
  };
}

/** A source is a data source, or "report": the inspection's own document. */
function statedIn(of: InspectionLine, to: JudgementLine | DateLine): string {
  if (to.source !== 'report') return to.source;
  const own = of.documents.find((document) => document.key === `${of.key}-report`) ?? of.documents[0];
  return own?.key ?? to.source;
}

/** The node of an inspection, whichever file tells it. What follows from its framework is settled in the graph. */
export const inspectionNode = ({ authority: _authority, framework: _framework, ...of }: InspectionFacts): NodeRow =>
  node('Inspection', `inspection:${of.key}`, {
    key: of.key,
    kind: of.kind,
    firstDay: of.firstDay,
    lastDay: of.lastDay,
    earliest: of.earliest,
    latest: of.latest,
    dateText: of.dateText,
    datePrecision: of.datePrecision,
    publishedOn: of.publishedOn,
    publishedText: of.publishedText,
    available: of.publishedOn ?? of.latest,
    focus: of.focus,
    focusFolded: of.focus === null ? null : fold(of.focus),
    reading: of.reading,
    link: of.link,
  });

export const inspectionRelations = (of: InspectionFacts): RelationRow[] => [
  relation('inspectionOf', `inspection:${of.key}`, `authority:${of.authority}`),
  relation('inspectionUnder', `inspection:${of.key}`, `framework:${of.framework}`),
];

/** A judgement and where it is stated; its rank and scale are settled in the graph, from the framework's scale. */
export function judgementRows(
  inspection: { key: string },
  of: Pick<JudgementLine, 'area' | 'source' | 'state' | 'grade' | 'sourceText' | 'preferred'>,
  document: string,
): Rows {
  const { area, source, ...told } = of;
  const key = `${inspection.key}-${area}-${source}`;
  const id = `judgement:${key}`;
  return {
    nodes: [node('Judgement', id, { key, ...told, gradeFolded: told.grade === null ? null : fold(told.grade) })],
    relations: [
      relation('reached', `inspection:${inspection.key}`, id),
      relation('judgementInArea', id, `judgement-area:${area}`),
      relation('statedIn', id, `document:${document}`),
    ],
  };
}

/** What one source says of a day on which sources differ. */
function dateRows(inspection: { key: string }, of: DateLine, document: string): Rows {
  const { source: _source, ...told } = of;
  const key = dateStatementKey(inspection, of);
  const id = `date-statement:${key}`;
  return {
    nodes: [node('DateStatement', id, { key, ...told })],
    relations: [
      relation('dated', `inspection:${inspection.key}`, id),
      relation('dateStatedIn', id, `document:${document}`),
    ],
  };
}
