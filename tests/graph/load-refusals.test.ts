import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { openScratch } from '../support/graph.ts';
import { CURATED, OF_NEWSHIRE, smallSeed, type SeedFiles } from './load-fixtures.ts';
import { seedFolders } from './load-folders.ts';

const seeds = seedFolders();
let database: Database;
let before: string[];

beforeAll(async () => {
  database = await openScratch();
  await load(database, { folder: await seeds.write(smallSeed()) });
  before = await canonicalDump(database);
});
beforeEach(async () => {
  expect(await canonicalDump(database)).toEqual(before);
});
afterAll(async () => {
  expect(await canonicalDump(database)).toEqual(before);
  await seeds.removeAll();
  await database.close();
});

/** Sets one field of one record, by a path such as `judgements.0.grade`. */
function broken(file: string, line: number, field: string, value: unknown): SeedFiles {
  const files = structuredClone(smallSeed());
  const steps = field.split('.');
  const last = steps.pop() ?? '';
  const record = files[file]?.[line - 1];
  const holder = steps.reduce<unknown>((of, step) => Reflect.get(Object(of), step), record);
  Reflect.set(Object(holder), last, value);
  return files;
}

it.each([
  ['core/authorities.jsonl', 2, 'kind', 'PARISH', 'one of'],
  ['core/authorities.jsonl', 2, 'onsRegion', 'south', 'a key of core/regions.jsonl'],
  ['core/authorities.jsonl', 2, 'successors.0.key', 'nowhere', 'a key of core/authorities.jsonl'],
  ['core/frameworks.jsonl', 3, 'scale', 'five', 'a key of core/grade-scales.jsonl'],
  ['core/frameworks.jsonl', 3, 'areas.0', 'none', 'a key of core/judgement-areas.jsonl'],
  // The schema promises the day.
  ['core/frameworks.jsonl', 3, 'validFrom', null, 'a day as YYYY-MM-DD'],
  ['core/themes.jsonl', 3, 'broader', 'workforce', 'no circle'],
  ['core/themes.jsonl', 1, 'broader', 'nothing', 'a key of core/themes.jsonl'],
  ['core/accuracy.jsonl', 1, 'key', 'weather', 'a key of core/themes.jsonl, alone or before "--"'],
  ['core/accuracy.jsonl', 1, 'key', 'case loads', 'a key of a theme, or of a theme and an aspect'],
  ['core/accuracy.jsonl', 1, 'level', 'REFINED', 'THEME, as the key is'],
  ['core/accuracy.jsonl', 1, 'state', 'MEASURED', 'NOT_MEASURED, with 9 annotated problems'],
  ['core/accuracy.jsonl', 1, 'recall', 0.5, 'null where nothing is measured'],
  ['core/accuracy.jsonl', 2, 'state', 'NOT_MEASURED', 'MEASURED, with 40 annotated problems'],
  ['core/accuracy.jsonl', 2, 'precision', null, 'a number from 0 to 1 where some were found'],
  ['core/accuracy.jsonl', 2, 'recall', null, 'a number from 0 to 1 where it is measured'],
  ['core/delivery-bodies.jsonl', 1, 'authorities.0.key', 'nowhere', 'a key of core/authorities.jsonl'],
  [OF_NEWSHIRE, 2, 'latest', '2025-13-01', 'a valid ISO date'],
  [OF_NEWSHIRE, 1, 'judgements.0.source', 'hearsay', 'a key of core/sources.jsonl'],
  [OF_NEWSHIRE, 1, 'judgements.1.grade', 'Middling', 'a grade of ilacs-v2: Outstanding, Good, Poor'],
  [OF_NEWSHIRE, 1, 'documents.0.publisher', 'nobody', 'a key of core/sources.jsonl'],
  [CURATED, 2, 'polarity', 'BAD', 'one of'],
  [CURATED, 3, 'themes.1', 'weather', 'a key of core/themes.jsonl'],
  [CURATED, 3, 'aspects.0', 'weather', 'a key of core/aspects.jsonl'],
  [CURATED, 4, 'judgementArea', 'none', 'a key of core/judgement-areas.jsonl'],
  [CURATED, 3, 'position', 7, '2'],
])('%s:%i with a wrong %s is named, and nothing is written', async (file, line, field, value, expected) => {
  const folder = await seeds.write(broken(file, line, field, value));
  const error: unknown = await load(database, { folder }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'SEED_INVALID', details: { file, line, field, value } });
  expect(String(error)).toContain(`${file}:${line}: field "${field}": expected ${expected}`);
});

it('a theme without a line on its accuracy, and an aspect that there is not, are named', async () => {
  const files = smallSeed();
  const [caseloads, ...others] = files['core/accuracy.jsonl']!;
  const refused = async (accuracy: typeof others, message: string) => {
    const folder = await seeds.write({ ...files, 'core/accuracy.jsonl': accuracy });
    await expect(load(database, { folder })).rejects.toThrow(message);
  };
  await refused(
    others,
    'core/themes.jsonl:1: field "key": expected a theme with a line in core/accuracy.jsonl, got "caseloads"',
  );
  await refused(
    [caseloads!, ...others, { ...caseloads, key: 'caseloads--weather', level: 'REFINED' }],
    'core/accuracy.jsonl:5: field "key": expected a key of core/aspects.jsonl after "--", got "weather"',
  );
});

it('files that tell one inspection must agree on what places it', async () => {
  const files = smallSeed();
  // Framework and dates hang together, so the undated form of the inspection is told once under each framework.
  const between = {
    firstDay: null,
    lastDay: null,
    earliest: '2022-01-01',
    latest: '2023-12-31',
    datePrecision: 'UNKNOWN',
  };
  files[OF_NEWSHIRE] = [{ ...files[OF_NEWSHIRE]![0], ...between }];
  const [head, ...findings] = files[CURATED]!;
  files[CURATED] = [
    { ...head, inspection: { ...Object(head?.inspection), ...between, framework: 'ilacs-v1' } },
    ...findings,
  ];
  await expect(load(database, { folder: await seeds.write(files) })).rejects.toThrow(
    `${CURATED}:1: field "inspection.framework": expected ilacs-v2, as ${OF_NEWSHIRE}:1 has it, got "ilacs-v1"`,
  );
});

it('a folder that is no seed is named', async () => {
  await expect(load(database, { folder: '/nowhere/at/all' })).rejects.toThrow('/nowhere/at/all: not found');
  await expect(load(database, { folder: await seeds.write({}) })).rejects.toThrow('regions.jsonl: not found');
});

it('a version that is none is named', async () => {
  await expect(load(database, { folder: await seeds.write(smallSeed(), 'latest') })).rejects.toThrow(
    'VERSION:1: field "": expected a version as YYYY.MM.n, got "latest"',
  );
});
