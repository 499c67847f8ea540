import type { Phrases } from '../../domain/statement-phrases.ts';
import type { CoreIndex } from '../../imports/seed-core-index.ts';
import type { NationalDocument, NationalFileLine, NationalFinding } from '../../imports/seed-national.ts';
import type { SeedFile } from '../../imports/seed-reader.ts';
import { toldReferences, type ToldDocument } from '../../imports/told-document.ts';
import { indexedFindings } from '../../imports/told-index.ts';
import { quoteStatusOf } from './document-node.ts';
import { documentUnitName, toldUnit } from './document-rows.ts';
import type { UnitRows } from './rows.ts';

/** The unit of one file of the national index. A file that was emptied withdraws its document. */
export function nationalUnit(file: SeedFile<NationalFileLine>, core: CoreIndex, phrases: Phrases): UnitRows {
  const [head, ...lines] = file.lines.map(({ value }) => value);
  if (head?.record !== 'document') return { name: nationalUnitName(file), group: 'national', nodes: [], relations: [] };
  const findings = lines.filter((of) => of.record === 'finding');
  const refersBack = lines.filter((of) => of.record === 'refers-back');
  const told = { ...toldByIndex(head, findings, phrases), refersBack: toldReferences(refersBack) };
  return toldUnit(told, 'national', core);
}

/** The name of the unit a file of the index becomes: that of its document. */
export const nationalUnitName = (file: { name: string }): string =>
  documentUnitName(file.name.replace(/^.*\/|\.jsonl$/gu, ''));

function toldByIndex(
  { inspection, document, judgements, areas }: NationalDocument,
  findings: readonly NationalFinding[],
  phrases: Phrases,
): Omit<ToldDocument, 'refersBack'> {
  return {
    inspection,
    document: { ...document, quoteStatus: quoteStatusOf(document) },
    judgements,
    findings: indexedFindings(findings, areas, phrases),
  };
}
