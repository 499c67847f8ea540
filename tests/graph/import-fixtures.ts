import type { WrittenLine } from '../../src/imports/build-lines.ts';
import { IMPORT_GROUPS } from '../../src/graph/write/import-edition.ts';
import { overlaid, type ImportedEdition } from '../../src/imports/imported.ts';
import { readInspectionEdition } from '../../src/imports/read-inspection-edition.ts';
import { readSeed, type CoreSeed, type Seed } from '../../src/imports/seed-units.ts';
import { REGISTER, TEXTS } from '../imports/inspections-fixtures.ts';
import { smallSeed, type SeedFiles } from './load-fixtures.ts';

const AREAS = [
  'care-leavers',
  'children-in-care',
  'children-in-care-and-care-leavers',
  'help-and-protection',
  'impact-of-leaders',
  'overall-effectiveness',
];
const GRADES = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate'];

/** The column of the whole, in every sheet. */
export const OVERALL = 'Overall effectiveness';

/** A visit, as cells of the sheet of one year. */
export const VISIT = {
  'Inspection/Visit date': '2022-05-10',
  'Publication date': '2022-06-20',
  'Inspection/Visit type': 'ILACS Focused Visit',
  'Visit Theme': 'The front door',
};

/** A seed of the invented authorities of the inspection tables, with their sources and these inspections. */
export function importSeed(lines: readonly WrittenLine[], publishedOn: string | null = null): SeedFiles {
  const small = smallSeed();
  const [visits, full] = small['core/frameworks.jsonl']!;
  const [source] = small['core/sources.jsonl']!;
  const [north] = small['core/regions.jsonl']!;
  const authorities = [...new Set(lines.map((of) => of.authority))];
  return {
    ...small,
    'core/regions.jsonl': ['OFSTED', 'ONS'].map((scheme) => ({
      ...north,
      key: `${scheme.toLowerCase()}-south-west`,
      scheme,
    })),
    'core/grade-scales.jsonl': [{ ...small['core/grade-scales.jsonl']![0], grades: GRADES }],
    'core/judgement-areas.jsonl': AREAS.map((key) => ({ key, name: key, description: key })),
    'core/frameworks.jsonl': [
      { ...visits, key: 'ilacs-focused-visit' },
      ...['ilacs-v1', 'ilacs-v2', 'ilacs-v3'].map((key) => ({ ...full, key, areas: AREAS })),
    ],
    'core/sources.jsonl': ['inspection-history', 'official-statistics', 'ofsted'].map((key) => ({
      ...source,
      key,
      kind: key === 'official-statistics' ? 'STATISTICS' : 'DATASET',
      publishedOn,
    })),
    'core/authorities.jsonl': REGISTER.map((of) => ({ ...of })),
    'core/delivery-bodies.jsonl': [],
    'inspections/newshire.jsonl': [],
    'inspections/oldshire.jsonl': [],
    'documents/newshire-ilacs-standard-2024-03-04-report.jsonl': [],
    ...Object.fromEntries(
      authorities.map((key) => [
        `inspections/${key}.jsonl`,
        lines.filter((of) => of.authority === key).map((of) => ({ ...of })),
      ]),
    ),
  };
}

type Table = keyof typeof TEXTS;

/** A table to import: rows that differ from its defaults, or its text. */
export interface TableEdition {
  readonly table: Table;
  readonly rows?: Record<string, string>[];
  readonly text?: string;
  readonly edition: string;
}

/** An edition of a table, read against the seed of a folder, with that seed. */
export async function readEdition(folder: string, of: TableEdition) {
  const { core, ...seed } = await readSeed(folder, IMPORT_GROUPS);
  const data: Seed & { core: CoreSeed } = { ...seed, core: core! };
  const source = of.table === 'history' ? 'inspection-history' : 'official-statistics';
  const text = of.text ?? TEXTS[of.table](of.rows ?? []);
  const table = { source, file: `${of.table}.csv`, edition: of.edition, text } as const;
  return { data, ...(await readInspectionEdition(data, table)) };
}

/** A seed with editions over it, as a load has it. */
export const laidOver = (seed: Seed, editions: readonly ImportedEdition[]) =>
  overlaid(seed, editions, { groups: IMPORT_GROUPS, sources: new Set<string>() });
