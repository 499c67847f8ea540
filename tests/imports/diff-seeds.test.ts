import { afterEach, expect, test } from 'vitest';
import { diffCommand } from '../../src/cli/diff.ts';
import { diffSeeds, type KindDiff } from '../../src/imports/diff-seeds.ts';
import { readSeed, SEED_GROUPS } from '../../src/imports/seed-units.ts';
import {
  CURATED,
  documentLines,
  finding,
  inspection,
  OF_NEWSHIRE,
  smallSeed,
  type SeedFiles,
} from '../graph/load-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';

const seeds = seedFolders();
afterEach(() => seeds.removeAll());

const ID = 'finding:newshire-ilacs-standard-2024-03-04-report-';
const hash = (n: number): string => n.toString(16).padStart(16, '0');

/** The small seed of a later version: one finding before the others, one of them otherwise, one no more. */
function later(): SeedFiles {
  const files = smallSeed();
  const [first, visit] = files[OF_NEWSHIRE]!;
  const [report, statistics] = first!.judgements as object[];
  return {
    ...files,
    'core/authorities.jsonl': files['core/authorities.jsonl']!.map((of) => ({
      ...of,
      latitude: of.key === 'newshire' ? 53 : 52,
    })),
    [OF_NEWSHIRE]: [
      {
        ...first,
        judgements: [report, { ...statistics, grade: 'Good', sourceText: 'good' }],
        dates: [
          { what: 'PUBLISHED', source: 'report', day: '2024-05-01', preferred: true },
          { what: 'PUBLISHED', source: 'statistics', day: '2024-05-02', preferred: false },
        ],
      },
      { ...visit, focus: 'Front door' },
    ],
    'inspections/oldshire.jsonl': [],
    [CURATED]: documentLines(inspection(), [
      { ...finding(9), position: 1 },
      { ...finding(1), position: 2 },
      { ...finding(2, { kind: 'RECOMMENDATION', themes: ['caseloads'] }), position: 3 },
    ]),
  };
}

const only = (kinds: readonly KindDiff[], kind: string) => kinds.find((of) => of.kind === kind);

async function diffOf(old: SeedFiles, now: SeedFiles) {
  const [before, after] = [await seeds.write(old, '2026.01.1'), await seeds.write(now, '2026.02.1')];
  return diffSeeds(await readSeed(before, SEED_GROUPS), await readSeed(after, SEED_GROUPS));
}

test('a release does not differ from itself', async () => {
  const { kinds } = await diffOf(smallSeed(), smallSeed());
  expect(kinds.filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)).toEqual([]);
  expect(kinds.map(({ kind, unchanged }) => [kind, unchanged])).toEqual(
    expect.arrayContaining([
      ['authorities', 2],
      ['inspections', 3],
      ['grades', 2],
      ['documents', 1],
      ['findings', 3],
    ]),
  );
});

test('what was added, removed and changed is told by id, and field by field', async () => {
  const diff = await diffOf(smallSeed(), later());
  expect([diff.old, diff.new]).toEqual(['2026.01.1', '2026.02.1']);
  expect(only(diff.kinds, 'findings')).toEqual({
    kind: 'findings',
    added: [ID + hash(9)],
    removed: [ID + hash(3)],
    changed: [
      { id: ID + hash(2), fields: [{ field: 'themes', old: ['supervision', 'caseloads'], new: ['caseloads'] }] },
    ],
    unchanged: 1,
  });
  expect(only(diff.kinds, 'authorities')).toEqual({
    ...{ kind: 'authorities', added: [], removed: [], unchanged: 1 },
    changed: [{ id: 'authority:newshire', fields: [{ field: 'latitude', old: 52, new: 53 }] }],
  });
  expect(only(diff.kinds, 'inspections')).toEqual({
    ...{ kind: 'inspections', added: [], unchanged: 1 },
    removed: ['inspection:oldshire-ilacs-standard-2018-06-04'],
    changed: [
      {
        id: 'inspection:newshire-focused-visit-2025-02-03',
        fields: [{ field: 'focus', old: null, new: 'Front door' }],
      },
    ],
  });
  expect(only(diff.kinds, 'grades')).toMatchObject({
    changed: [
      {
        id: 'judgement:newshire-ilacs-standard-2024-03-04-overall-statistics',
        fields: [
          { field: 'grade', old: 'Poor', new: 'Good' },
          { field: 'sourceText', old: 'poor', new: 'good' },
        ],
      },
    ],
    unchanged: 1,
  });
  const days = 'date-statement:newshire-ilacs-standard-2024-03-04-published-';
  expect(only(diff.kinds, 'days on which sources differ')).toMatchObject({
    added: [`${days}report`, `${days}statistics`],
  });
});

async function ran(args: string[]): Promise<string> {
  let text = '';
  const stream = { isTTY: false, write: (part: string) => (text += part) };
  expect(await diffCommand(args, { stdout: stream, stderr: stream, env: {} })).toBe(0);
  return text;
}

test('the command says it as text and as JSON, and how it is used', async () => {
  const [old, now] = [await seeds.write(smallSeed(), '2026.01.1'), await seeds.write(later(), '2026.02.1')];
  const text = await ran([old, now]);
  expect(text).toMatch(/^Data 2026\.01\.1 → 2026\.02\.1\n/u);
  expect(text).toContain(
    `findings: 1 added, 1 removed, 1 changed, 1 unchanged\n  + ${ID}${hash(9)}\n  - ${ID}${hash(3)}\n  ~ ${ID}${hash(2)}\n` +
      '      themes: ["supervision","caseloads"] → ["caseloads"]\n',
  );
  expect(JSON.parse(await ran([old, now, '--format', 'json']))).toMatchObject({ old: '2026.01.1', new: '2026.02.1' });
  await expect(ran([old])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(ran([old, now, '--format', 'xml'])).rejects.toThrow('--format: expected text, json');
});
