import { z } from 'zod';
import { seedInvalid } from '../domain/errors.ts';
import { filled, readCsv } from './build-csv.ts';
import type { AuthorityRecord } from './seed-core.ts';
import { CLOSENESS, NEIGHBOUR_COUNT } from './seed-neighbours.ts';
import type { Closeness, NeighbourModelYear, NeighbourRecord } from './seed-neighbours.ts';

/** A published table of statistical neighbours: which model it is, who published it, and its text. */
export interface NeighbourTable {
  model: NeighbourModelYear;
  source: string;
  file: string;
  text: string;
}

/** What a table says, and the keys of the register's authorities that it has no row for. */
export interface ReadNeighbours {
  records: NeighbourRecord[];
  missing: string[];
}

const RANKS = Array.from({ length: NEIGHBOUR_COUNT }, (_, at) => at + 1);
const CODES = ['LA num', 'old_la_code'];
const CODE = 'LA code';
const WORDS = CLOSENESS.map((of) => of.toLowerCase().replaceAll('_', ' '));
const codeColumn = (rank: number): string => `SN${rank}`;
const closenessColumn = (rank: number): string => `SN${rank} closeness`;

const closeness = filled.transform((value, context): Closeness => {
  const found = CLOSENESS[WORDS.indexOf(value.toLowerCase())];
  if (found !== undefined) return found;
  context.addIssue({ code: 'custom', message: `expected one of ${WORDS.join(', ')}` });
  return z.NEVER;
});

/** A row, or null for one that names nobody: the 2021 table has blank rows and a heading before its former councils. */
const row = z.record(z.string(), z.string()).transform((cells, context) => {
  if (isEmpty(cells)) return null;
  const read = <T>(column: string, schema: z.ZodType<T>): T => {
    const result = schema.safeParse(cells[column] ?? '');
    if (result.success) return result.data;
    context.addIssue({ code: 'custom', path: [column], message: result.error.issues[0]?.message ?? '' });
    return z.NEVER;
  };
  const neighbours = RANKS.map((rank) => ({
    rank,
    code: read(codeColumn(rank), filled),
    closeness: read(closenessColumn(rank), closeness),
  }));
  return { code: read(CODE, filled), neighbours };
});

const isEmpty = (cells: Readonly<Record<string, string>>): boolean =>
  [CODE, ...RANKS.flatMap((rank) => [codeColumn(rank), closenessColumn(rank)])].every(
    (column) => (cells[column] ?? '').trim() === '',
  );

/** One set of column names for both layouts: `SN1,SNP` of the 2021 table and `SN_1,SN_1P` of that of 2025. */
function columnsOf(file: string, header: readonly string[]): string[] {
  const names = header.map((name) => name.trim());
  const renamed = names.map((name, at) => {
    if (CODES.includes(name)) return CODE;
    const rank = rankOf(name);
    if (rank !== undefined) return codeColumn(rank);
    const before = rankOf(names[at - 1] ?? '');
    return before !== undefined && /^SN(?:_\d+)?P$/u.test(name) ? closenessColumn(before) : `other ${at}`;
  });
  const needed = [CODE, ...RANKS.flatMap((rank) => [codeColumn(rank), closenessColumn(rank)])];
  const absent = needed.find((column) => !renamed.includes(column));
  if (absent === undefined) return renamed;
  const expected = `a column for ${absent}, as in the published tables (${CODES.join(' or ')}, SN1,SNP or SN_1,SN_1P, …)`;
  throw seedInvalid({ file, line: 1, field: absent, value: names.join(','), expected });
}

function rankOf(name: string): number | undefined {
  const digits = /^SN_?(\d+)$/u.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Finds the one authority of a Department for Education number, its own number before a former one. */
function authoritiesByCode(authorities: readonly AuthorityRecord[]): ReadonlyMap<string, string> {
  const former = authorities.flatMap((of) => of.formerDfeNumbers.map((code) => [code, of.key] as const));
  const own = authorities.flatMap((of) => (of.dfeNumber === null ? [] : [[of.dfeNumber, of.key] as const]));
  return new Map([...former, ...own]);
}

/**
 * Reads a published table of statistical neighbours, in either layout, against the register of authorities; an
 * abolished council has a record of its own. Records are sorted by key. Throws `SEED_INVALID` with file, line, field,
 * value and what was expected: for a column that is not there, a cell that cannot be read, a code the register does
 * not know, an authority told twice, or a neighbour that is itself or stands there twice.
 */
export function readNeighbours(table: NeighbourTable, authorities: readonly AuthorityRecord[]): ReadNeighbours {
  const { model, source, file } = table;
  const byCode = authoritiesByCode(authorities);
  const records = new Map<string, NeighbourRecord>();
  for (const { line, row: of } of readCsv(file, table.text, row, (header) => columnsOf(file, header))) {
    if (of === null) continue;
    const keyOf = (field: string, code: string, taken: (key: string) => string | undefined): string => {
      const key = byCode.get(code);
      const expected = key === undefined ? 'the DfE number of an authority of the register' : taken(key);
      if (key === undefined || expected !== undefined)
        throw seedInvalid({ file, line, field, value: code, expected: expected ?? '' });
      return key;
    };
    const authority = keyOf(CODE, of.code, (key) => (records.has(key) ? 'each authority once' : undefined));
    const seen = new Set<string>();
    const neighbours = of.neighbours.map(({ rank, code, closeness: near }) => {
      const refuse = (key: string) => {
        if (key === authority) return 'another authority than its own';
        return seen.has(key) ? 'each neighbour once' : undefined;
      };
      const key = keyOf(codeColumn(rank), code, refuse);
      seen.add(key);
      return { rank, authority: key, closeness: near };
    });
    records.set(authority, { key: `${model}-${authority}`, model, authority, source, neighbours });
  }
  if (records.size === 0) throw seedInvalid({ file, line: 1, field: CODE, value: '', expected: 'a row at least' });
  const missing = authorities.map(({ key }) => key).filter((key) => !records.has(key));
  return { records: [...records.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)), missing };
}
