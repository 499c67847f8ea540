import { afterEach, describe, expect, it } from 'vitest';
import { decodedText } from '../../src/imports/seed-reader.ts';
import { importSeed, laidOver, readEdition, type TableEdition } from '../graph/import-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';
import { build } from './inspections-fixtures.ts';

const seeds = seedFolders();
afterEach(() => seeds.removeAll());

const OVERALL = 'Overall effectiveness';
const folderOf = (): Promise<string> => seeds.write(importSeed(build({ history: [{}], statistics: [{}] }).lines));

async function laid(of: TableEdition) {
  const { data, edition } = await readEdition(await folderOf(), of);
  return laidOver(data, [edition]);
}

describe('a table that cannot be read', () => {
  const edition = '2026-07-15';
  it.each<[string, TableEdition, RegExp]>([
    ['without anything', { table: 'inYear', text: '', edition }, /^inYear\.csv:1: .*"Web|^inYear\.csv:1: field ""/u],
    ['without rows', { table: 'inYear', rows: [], edition }, /^inYear\.csv:1: .*a row at least/u],
    [
      'without a column',
      { table: 'inYear', text: 'Local authority area code,Visit Theme\nE06000097,x', edition },
      /^inYear\.csv:1: field "Local authority name": expected a column of this name/u,
    ],
    [
      'with a code and a name that nobody has',
      {
        table: 'statistics',
        rows: [{ 'Local authority area code': 'E06999999', 'Local authority name': 'Nowhere' }],
        edition,
      },
      /^statistics\.csv:2: the register of authorities has no authority for "Nowhere"/u,
    ],
    [
      'with a wrong day',
      { table: 'statistics', rows: [{ 'Inspection date': '01/03/2021' }], edition },
      /:2: field "Inspection date": expected a day as YYYY/u,
    ],
    [
      'with a wrong grade',
      { table: 'latest', rows: [{ [OVERALL]: 'Fine' }], edition },
      /^latest\.csv:2: field "Overall effectiveness": expected a grade/u,
    ],
    [
      'with a row that is cut off',
      { table: 'history', text: 'urn,local_authority\n"9', edition },
      /^history\.csv:\d+: /u,
    ],
  ])('%s is refused, with its place', async (_, of, message) => {
    await expect(readEdition(await folderOf(), of)).rejects.toThrow(message);
  });

  it('that tells an inspection twice is refused', async () => {
    const row = { 'Inspection date': '2024-01-15', 'Publication date': '2024-03-01' };
    const rows = [row, row];
    await expect(laid({ table: 'statistics', rows, edition })).rejects.toThrow(
      /^statistics\.csv:3: .*each inspection once, and statistics\.csv:2 tells of it/u,
    );
  });

  it('that says what cannot be is refused', async () => {
    const rows = [{ 'Inspection date': '2021-03-15' }];
    await expect(laid({ table: 'statistics', rows, edition })).rejects.toThrow(
      /^statistics\.csv:2: field "latest": expected a day not before earliest .*2021-03-01, got "2021-03-12"/u,
    );
  });

  it('that is a workbook and no text is refused', () => {
    expect(() => decodedText('book.ods', Buffer.from([0x50, 0x4b, 3, 4, 10, 0xff, 0xfe]))).toThrow(
      /^book\.ods:2: field "": expected comma-separated values in UTF-8/u,
    );
  });
});
