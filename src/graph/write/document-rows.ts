import { fold } from '../../domain/text.ts';
import type { CoreIndex } from '../../imports/seed-core-index.ts';
import type { DocumentFileLine, DocumentRecord, FindingRecord } from '../../imports/seed-documents.ts';
import type { SeedFile } from '../../imports/seed-reader.ts';
import { documentNode } from './document-node.ts';
import { inspectionNode, inspectionRelations, judgementRows } from './inspection-rows.ts';
import { node, relation, type UnitRows } from './rows.ts';

type Rows = Pick<UnitRows, 'nodes' | 'relations'>;

/** The unit of one file of documents: the inspection, the document, its judgements and its findings. */
export function documentUnit(file: SeedFile<DocumentFileLine>, core: CoreIndex): UnitRows {
  const lines = file.lines.map(({ value }) => value);
  const head = lines.find((of) => of.record === 'document');
  const findings = lines.filter((of) => of.record === 'finding');
  // A file that was emptied withdraws its document.
  const rows =
    head === undefined ? [] : [headRows(head, findings, core), ...findings.map((of) => findingRows(of, head))];
  return {
    name: file.name,
    group: 'documents',
    nodes: rows.flatMap((of) => of.nodes),
    relations: rows.flatMap((of) => of.relations),
  };
}

function headRows(head: DocumentRecord, findings: readonly FindingRecord[], core: CoreIndex): Rows {
  const { inspection, document } = head;
  const source = document.key.slice(inspection.key.length + 1);
  const judgements = head.judgements.map((of) =>
    judgementRows(inspection, { ...of, source, preferred: false }, document.key),
  );
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
function findingRows(of: FindingRecord, { document, inspection }: DocumentRecord): Rows {
  const key = `${document.key}-${of.key}`;
  const id = `finding:${key}`;
  const hash = of.key.slice(0, 16);
  const { page, paragraph } = of;
  return {
    nodes: [
      node('Finding', id, {
        key,
        statement: of.statement,
        statementFolded: fold(of.statement),
        polarity: of.polarity,
        kind: of.kind,
        prominence: of.kind === 'FINDING' ? 'BODY' : 'HEADLINE',
        concerns: of.concerns,
        section: of.section,
        nationalFramework: [],
        deadline: of.deadline,
        resolved: of.resolved,
        method: 'CURATED',
        confidence: null,
        reviewStatus: 'UNREVIEWED',
        position: of.position,
        quoteHash: hash,
      }),
    ],
    relations: [
      relation('reports', `inspection:${inspection.key}`, id),
      relation('evidencedIn', id, `document:${document.key}`, { page, paragraph, quoteHash: hash }),
      ...of.themes.map((theme, at) => relation('about', id, `theme:${theme}`, { rank: at + 1 })),
      ...of.aspects.map((aspect, at) => relation('inAspect', id, `aspect:${aspect}`, { rank: at + 1 })),
      ...(of.judgementArea === null ? [] : [relation('findingInArea', id, `judgement-area:${of.judgementArea}`)]),
    ],
  };
}
