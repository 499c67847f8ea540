import { fold } from '../../domain/text.ts';
import type { CoreIndex } from '../../imports/seed-core-index.ts';
import type { DocumentFileLine } from '../../imports/seed-documents.ts';
import type { SeedFile } from '../../imports/seed-reader.ts';
import { curatedFinding, type ToldDocument, type ToldFinding } from '../../imports/told-document.ts';
import type { FINDING_PROPERTIES } from './create-findings.ts';
import { documentNode } from './document-node.ts';
import { inspectionNode, inspectionRelations, judgementRows } from './inspection-rows.ts';
import { referenceRows } from './reference-rows.ts';
import { node, relation, type Scalar, type UnitGroup, type UnitRows } from './rows.ts';

type Rows = Pick<UnitRows, 'nodes' | 'relations'>;

/**
 * The unit of a document: one for each, under the name of the curated file that would tell it, whoever tells it. So
 * whoever tells it last has replaced who told it before, and it is a matter of `precedence.ts` who may.
 */
export const documentUnitName = (key: string): string => `documents/${key}.jsonl`;

/** The unit of one file of curated documents. A file that was emptied withdraws its document. */
export function documentUnit(file: SeedFile<DocumentFileLine>, core: CoreIndex): UnitRows {
  const lines = file.lines.map(({ value }) => value);
  const head = lines.find((of) => of.record === 'document');
  if (head === undefined) return { name: file.name, group: 'documents', nodes: [], relations: [] };
  const findings = lines.filter((of) => of.record === 'finding').map(curatedFinding);
  return { name: file.name, group: 'documents', ...toldRows({ ...head, findings, refersBack: [] }, core) };
}

/** The unit of a document that was extracted: of the national index, or from the user's own copy. */
export const toldUnit = (told: ToldDocument, group: UnitGroup, core: CoreIndex): UnitRows => ({
  name: documentUnitName(told.document.key),
  group,
  ...toldRows(told, core),
});

/** The inspection, the document, its judgements, its findings, and the earlier visits it recalls. */
function toldRows(told: ToldDocument, core: CoreIndex): Rows {
  const rows = [
    headRows(told, core),
    ...told.findings.map((of) => findingRows(of, told)),
    ...told.refersBack.map((of) => referenceRows(of, told)),
  ];
  return { nodes: rows.flatMap((of) => of.nodes), relations: rows.flatMap((of) => of.relations) };
}

function headRows({ inspection, document, judgements: stated, findings }: ToldDocument, core: CoreIndex): Rows {
  const source = document.key.slice(inspection.key.length + 1);
  const judgements = stated.map((of) => judgementRows(inspection, { ...of, source, preferred: false }, document.key));
  return {
    nodes: [
      inspectionNode({ ...inspection, reading: findings.length > 0 ? 'READ' : inspection.reading }),
      documentNode(document, core),
      ...judgements.flatMap((of) => of.nodes),
    ],
    relations: [
      ...inspectionRelations(inspection),
      relation('reportsOn', `document:${document.key}`, `inspection:${inspection.key}`),
      ...judgements.flatMap((of) => of.relations),
    ],
  };
}

/** A finding. What must improve is its document's headline; the other sentences are its body. */
function findingRows(of: ToldFinding, { document, inspection }: ToldDocument): Rows {
  const key = `${document.key}-${of.key}`;
  const id = `finding:${key}`;
  const hash = of.key.slice(0, 16);
  const { page, paragraph, start, end } = of;
  const place = start === null || end === null ? { page, paragraph } : { page, paragraph, start, end };
  const properties: Readonly<Record<(typeof FINDING_PROPERTIES)[number], Scalar>> = {
    key,
    statement: of.statement,
    statementFolded: fold(of.statement),
    quote: of.quote,
    polarity: of.polarity,
    kind: of.kind,
    prominence: of.kind === 'FINDING' ? 'BODY' : 'HEADLINE',
    concerns: of.concerns,
    section: of.section,
    nationalFramework: of.nationalFramework,
    deadline: of.deadline,
    resolved: of.resolved,
    method: of.method,
    confidence: of.confidence,
    reviewStatus: 'UNREVIEWED',
    position: of.position,
    quoteHash: hash,
  };
  return {
    nodes: [node('Finding', id, properties)],
    relations: [
      relation('reports', `inspection:${inspection.key}`, id),
      relation('evidencedIn', id, `document:${document.key}`, { ...place, quoteHash: hash }),
      ...of.themes.map((theme, at) => relation('about', id, `theme:${theme}`, { rank: at + 1 })),
      ...of.aspects.map((aspect, at) => relation('inAspect', id, `aspect:${aspect}`, { rank: at + 1 })),
      ...(of.judgementArea === null ? [] : [relation('findingInArea', id, `judgement-area:${of.judgementArea}`)]),
    ],
  };
}
