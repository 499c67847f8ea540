import { seedInvalid } from '../domain/errors.ts';
import { placeOf } from './build-csv.ts';
import type { SourceKey } from './build-sourced.ts';
import { buildLine, kindByLength } from './build-lines.ts';
import { editionKey, editionRecord } from './edition-sources.ts';
import { lineOf } from './match-line.ts';
import { checkedLine, mergedLine, type ImportedRow } from './merge-line.ts';
import type { SheetName } from './official-statistics.ts';
import type { InspectionLine } from './seed-inspections.ts';
import { seedFileOf, type SeedFile } from './seed-reader.ts';
import type { Seed } from './seed-units.ts';

/** An edition of a table of inspections that the user imported: who said it, when, and all that it says. */
export interface ImportedInspections {
  readonly what: 'inspections';
  readonly source: Exclude<SourceKey, 'report'>;
  /** Which sheet of the official statistics it is; null for the history, which is one table. */
  readonly sheet: SheetName | null;
  /** The day on which it was published. */
  readonly edition: string;
  readonly file: string;
  readonly rows: readonly ImportedRow[];
}

/** A seed with the inspections of the editions, and what a user is told of rows that say less than they should. */
export interface WithInspections {
  readonly seed: Seed;
  readonly notes: readonly string[];
}

/** What is known of one authority's inspections, and which edition told an inspection first that no seed tells. */
interface Known {
  readonly file: SeedFile<InspectionLine>;
  readonly first: Map<string, string>;
}

/**
 * What a seed and editions of tables of inspections say together: each edition, in the order of their days, adds what it
 * says otherwise than its source before (`mergedLine`), and the inspections that are not known yet. `named`: editions whose authorities have a file in any case, so that what they told can be withdrawn.
 */
export function withInspections(
  seed: Seed,
  editions: readonly ImportedInspections[],
  named: readonly ImportedInspections[] = [],
): WithInspections {
  if (editions.length + named.length === 0) return { seed, notes: [] };
  const known = new Map<string, Known>(seed.inspections.map((file) => [file.name, { file, first: new Map() }]));
  for (const { authority } of [...editions, ...named].flatMap(({ rows }) => rows)) {
    const name = fileName(authority);
    if (!known.has(name)) known.set(name, { file: { name, lines: [] }, first: new Map() });
  }
  const notes: string[] = [];
  for (const of of inOrder(editions)) addEdition(known, of, notes);
  const inspections = [...known.values()].map(({ file }) => file).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { seed: { ...seed, inspections }, notes };
}

const fileName = (authority: string): string => `inspections/${authority}.jsonl`;

const SHEETS: readonly (SheetName | null)[] = ['history', 'in-year', 'latest', null];

/** The earlier edition first; of one day, the sheet that says most of an inspection. */
const inOrder = (editions: readonly ImportedInspections[]): ImportedInspections[] =>
  editions.toSorted((a, b) =>
    a.edition === b.edition ? SHEETS.indexOf(a.sheet) - SHEETS.indexOf(b.sheet) : a.edition < b.edition ? -1 : 1,
  );

function addEdition(known: Map<string, Known>, of: ImportedInspections, notes: string[]): void {
  const taken = new Map<string, string>();
  for (const row of of.rows) {
    const name = fileName(row.authority);
    const { file, first } = known.get(name) ?? { file: { name, lines: [] }, first: new Map<string, string>() };
    const lines = file.lines.map(({ value }) => value);
    const line = lineOf(row, lines);
    const told =
      line === undefined
        ? newLine(row, of.edition)
        : mergedLine(line, row, { edition: of.edition, first: first.get(line.key) });
    if (told === null) {
      notes.push(
        `${row.at}: passed over; it does not say which kind of inspection of ${row.name} it was, and none of ${row.firstDay ?? row.publishedOn} is known.`,
      );
      continue;
    }
    refuseSecond(taken, told, row);
    if (line === undefined) first.set(told.key, editionKey(of.source, of.edition));
    else if (row.kind !== null && row.kind !== line.kind)
      notes.push(`${row.at}: says ${row.kind} of inspection:${line.key}, which stays ${line.kind}.`);
    known.set(name, { file: withLine(file, told), first });
  }
}

/** An inspection that no source told before; null where the row does not say which kind it was. */
function newLine(row: ImportedRow, edition: string): InspectionLine | null {
  if (row.kind === null && kindByLength(row.firstDay, row.lastDay) === null) return null;
  const own =
    row.source === 'official-statistics' ? { official: row, history: null } : { official: null, history: row };
  const line = buildLine({ authority: row.authority, facts: null, by: null, ...own }, row.name);
  const source = editionKey(row.source, edition);
  return checkedLine({ ...line, judgements: line.judgements.map((of) => ({ ...of, source })) }, row.at);
}

function refuseSecond(taken: Map<string, string>, { key }: InspectionLine, { at }: ImportedRow): void {
  const other = taken.get(key);
  taken.set(key, at);
  if (other === undefined) return;
  const expected = `each inspection once, and ${other} tells of it`;
  throw seedInvalid({ ...placeOf(at), field: '', value: key, expected });
}

/** A file with a line more, or in the place of what it had of the inspection; by key, as the seed has them. */
function withLine(file: SeedFile<InspectionLine>, value: InspectionLine): SeedFile<InspectionLine> {
  const at = file.lines.findIndex((of) => of.value.key === value.key);
  if (at !== -1) return { ...file, lines: file.lines.with(at, { line: file.lines[at]?.line ?? 0, value }) };
  const lines = [...file.lines, { line: file.lines.length + 1, value }];
  return { ...file, lines: lines.toSorted((a, b) => (a.value.key < b.value.key ? -1 : 1)) };
}

/** A seed whose register has each edition as a source. Throws `SEED_INVALID` when it does not have their source. */
export function withSources(seed: Seed, editions: readonly ImportedInspections[]): Seed {
  const { core } = seed;
  if (core === null || editions.length === 0) return seed;
  const file = core['sources.jsonl'];
  const own = file.lines.map(({ value }) => value);
  const more = new Map(
    editions.map(({ source, edition, file: table }) => {
      const of = own.find(({ key }) => key === source);
      if (of === undefined)
        throw seedInvalid({
          ...{ file: file.name, line: file.lines.length, field: 'key', value: null },
          expected: `a source ${source}, of which ${table} is an edition`,
        });
      return [editionKey(source, edition), editionRecord(of, source, edition)] as const;
    }),
  );
  return { ...seed, core: { ...core, 'sources.jsonl': seedFileOf(file.name, [...own, ...more.values()]) } };
}
