import { afterEach, describe, expect, it } from 'vitest';
import type { WrittenLine } from '../../src/imports/build-lines.ts';
import { diffThings } from '../../src/imports/diff-seeds.ts';
import { inspectionLine, type InspectionLine } from '../../src/imports/seed-inspections.ts';
import { thingsOf } from '../../src/imports/seed-things.ts';
import type { Seed } from '../../src/imports/seed-units.ts';
import { importSeed, laidOver, readEdition, type TableEdition, OVERALL, VISIT } from '../graph/import-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';
import { build, link, type Tables } from './inspections-fixtures.ts';

const seeds = seedFolders();
afterEach(() => seeds.removeAll());

const LEAVERS = 'The experiences and progress of care leavers';
const TABLES: Tables = { history: [{}], statistics: [{}], inYear: [{}, VISIT], latest: [{}] };

const folderOf = (lines: readonly WrittenLine[]): Promise<string> => seeds.write(importSeed(lines));
const linesOf = (seed: Seed): InspectionLine[] => seed.inspections.flatMap((of) => of.lines.map(({ value }) => value));

/** What a seed of these tables is with editions over it, and what of it is otherwise than the seed. */
async function laid(tables: Tables, editions: readonly TableEdition[]) {
  const folder = await folderOf(build(tables).lines);
  const read = await Promise.all(editions.map((of) => readEdition(folder, of)));
  const before = read[0]!.data;
  const { seed, notes } = laidOver(
    before,
    read.map((of) => of.edition),
  );
  const kinds = diffThings(thingsOf(before), thingsOf(seed)).filter(({ kind }) => kind !== 'sources');
  const changes = kinds.filter((of) => of.added.length + of.removed.length + of.changed.length > 0);
  return { lines: linesOf(seed), notes, changes, sources: seed.core?.['sources.jsonl'].lines.map((of) => of.value) };
}

const officialOf = (edition: string, tables: Tables): TableEdition[] => [
  { table: 'statistics', rows: tables.statistics ?? [], edition },
  { table: 'inYear', rows: tables.inYear ?? [], edition },
];

/** A line in which who said what can be compared whatever its order and whichever edition it was. */
function comparable(line: unknown) {
  const { judgements, dates, ...rest } = inspectionLine.parse(line);
  const said = (of: { source: string }) => JSON.stringify({ ...of, source: of.source.replace(/-\d{4}-.*$/u, '') });
  return { ...rest, judgements: judgements.map(said).toSorted(), dates: dates.map(said).toSorted() };
}

describe('an edition that says what the seed says', () => {
  it.each(['history', 'statistics', 'inYear', 'latest'] as const)('changes nothing: %s', async (table) => {
    const { changes, notes, sources } = await laid(TABLES, [
      { table, rows: TABLES[table] ?? [], edition: '2026-07-15' },
    ]);
    expect([changes, notes]).toEqual([[], []]);
    const source = table === 'history' ? 'inspection-history' : 'official-statistics';
    expect(sources?.find(({ key }) => key === `${source}-2026-07-15`)).toMatchObject({ publishedOn: '2026-07-15' });
  });
});

describe('an inspection that the seed does not know', () => {
  it('becomes what the builder of the seed makes of it', async () => {
    const tables = {
      history: [
        {},
        { inspection_link: link(2), publication_date: '02/09/24', inspection_start_date: '', inspection_end_date: '' },
      ],
      statistics: [
        { 'Publication date': '2021-04-20', [OVERALL]: 'Inadequate' },
        {
          'Inspection date': '2024-06-10',
          'Publication date': '2024-08-30',
          [OVERALL]: 'Outstanding',
          [LEAVERS]: 'Good',
        },
        { 'Inspection date': '2026-04-13', 'Publication date': '2026-06-20' },
      ],
      inYear: [VISIT, { ...VISIT, 'Inspection/Visit date': '2023-01-17', 'Publication date': '2023-02-20' }],
    };
    const { lines } = await laid({ history: tables.history }, officialOf('2026-07-15', tables));
    const ids = new Map([['ambleford-ilacs-standard-published-2024-09-02', 'ambleford-ilacs-standard-2024-06-10']]);
    const built = build(tables).lines.map(comparable);
    // What was known keeps its id when its first day becomes known.
    const renamed = lines.map(comparable).map((of) => ({ ...of, key: ids.get(of.key) ?? of.key }));
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
    const withoutDocuments = (of: ReturnType<typeof comparable>) => ({ ...of, documents: of.documents.length });
    expect(renamed.toSorted(byKey).map(withoutDocuments)).toEqual(built.toSorted(byKey).map(withoutDocuments));
    expect(lines.find((of) => of.kind === 'FOCUSED_VISIT')?.focus).toBe('The front door');
  });

  it('gets its report from the history', async () => {
    const { lines } = await laid({ statistics: [{}] }, [{ table: 'history', rows: [{}], edition: '2026-07-15' }]);
    expect(lines.map(comparable)).toEqual(build({ statistics: [{}], history: [{}] }).lines.map(comparable));
  });

  it('is passed over, and named, when the row does not say which kind it was', async () => {
    const rows = [{ 'Inspection date': '2025-02-03', 'Publication date': '2025-03-20' }];
    const { changes, notes } = await laid(TABLES, [{ table: 'latest', rows, edition: '2026-07-15' }]);
    expect(changes).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^latest\.csv:2: passed over; .* Ambleford .* 2025-02-03 is known/u)]);
  });
});

describe('an edition that says otherwise', () => {
  const LATER: TableEdition = {
    table: 'inYear',
    edition: '2026-07-15',
    rows: [
      { [OVERALL]: 'Outstanding', 'Publication date': '2021-04-21' },
      { ...VISIT, 'Inspection/Visit date': '2022-05-11', 'Visit Theme': 'Care leavers' },
    ],
  };

  it('is told beside what was said before, and believed by its source and day', async () => {
    const { lines, changes } = await laid(TABLES, [LATER]);
    const [standard, visit] = [
      lines.find((of) => of.kind === 'ILACS_STANDARD'),
      lines.find((of) => of.kind === 'FOCUSED_VISIT'),
    ];
    const overall = standard?.judgements.filter((of) => of.area === 'overall-effectiveness');
    expect(overall?.map((of) => [of.source, of.grade, of.preferred])).toEqual([
      ['official-statistics', 'Good', false],
      ['inspection-history', 'Good', false],
      ['official-statistics-2026-07-15', 'Outstanding', true],
    ]);
    expect(standard).toMatchObject({ key: 'ambleford-ilacs-standard-2021-03-01', publishedOn: '2021-04-21' });
    expect(standard?.dates.map((of) => [of.what, of.source, of.day, of.preferred])).toEqual([
      ['PUBLISHED', 'official-statistics', '2021-04-19', false],
      ['PUBLISHED', 'inspection-history', '2021-04-19', false],
      ['PUBLISHED', 'official-statistics-2026-07-15', '2021-04-21', true],
    ]);
    expect(visit).toMatchObject({
      key: 'ambleford-focused-visit-2022-05-10',
      firstDay: '2022-05-11',
      earliest: '2022-05-11',
    });
    expect(visit?.focus).toBe('Care leavers');
    expect(changes.map(({ kind, added, removed }) => [kind, added.length, removed.length])).toEqual([
      ['inspections', 0, 0],
      ['grades', 1, 0],
      ['days on which sources differ', 5, 0],
    ]);
  });

  it('is not believed over the report', async () => {
    const facts = [{ overall: 'good', first_day: '2021-03-01', last_day: '2021-03-12' }];
    const { lines } = await laid({ ...TABLES, facts }, [LATER]);
    const overall = lines[0]?.judgements.filter((of) => of.area === 'overall-effectiveness');
    expect(overall?.find((of) => of.preferred)).toMatchObject({ source: 'report', grade: 'Good' });
    expect(overall?.map((of) => of.source)).toContain('official-statistics-2026-07-15');
  });

  it('leaves what the edition before it said, in whichever order they are imported', async () => {
    const last: TableEdition = { table: 'statistics', edition: '2027-07-15', rows: [{ [OVERALL]: 'Inadequate' }] };
    const [one, other] = [await laid(TABLES, [LATER, last]), await laid(TABLES, [last, LATER])];
    expect(other.lines).toEqual(one.lines);
    const overall = one.lines.flatMap((of) => of.judgements).filter((of) => of.area === 'overall-effectiveness');
    expect(overall.map((of) => [of.source, of.grade])).toEqual([
      ['official-statistics', 'Good'],
      ['inspection-history', 'Good'],
      ['official-statistics-2026-07-15', 'Outstanding'],
      ['official-statistics-2027-07-15', 'Inadequate'],
    ]);
    expect(overall.filter((of) => of.preferred)).toEqual([expect.objectContaining({ grade: 'Inadequate' })]);
  });

  it('corrects what only an edition told, which is named for it', async () => {
    const moved = { ...VISIT, 'Inspection/Visit date': '2022-05-11' };
    const { lines } = await laid({ statistics: [{}] }, [
      { table: 'inYear', edition: '2026-07-15', rows: [VISIT] },
      { table: 'inYear', edition: '2027-07-15', rows: [moved] },
    ]);
    const visit = lines.find((of) => of.kind === 'FOCUSED_VISIT');
    expect(visit).toMatchObject({ key: 'ambleford-focused-visit-2022-05-10', firstDay: '2022-05-11' });
    expect(visit?.dates.map((of) => [of.source, of.day, of.preferred])).toEqual([
      ['official-statistics-2026-07-15', '2022-05-10', false],
      ['official-statistics-2027-07-15', '2022-05-11', true],
    ]);
  });

  it('of another kind is named, and the kind stays', async () => {
    const rows = [{ 'Inspection type': 'ILACS Short Inspection' }];
    const { changes, notes } = await laid(TABLES, [{ table: 'statistics', rows, edition: '2026-07-15' }]);
    expect(changes).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^statistics\.csv:2: says ILACS_SHORT of .* stays ILACS_STANDARD/u)]);
  });
});
