/** Two servers on one store: what is changed through one is seen through the other at once, and neither loses a change. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { integrityChecks } from '../../src/graph/integrity.ts';
import { createKey } from '../../src/graph/keys/keys.ts';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { ask, findingAt, REVIEW } from '../curation/curating.ts';
import { build } from '../end-to-end/program.ts';
import { smallSeed } from '../graph/load-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';
import { connectionTo, freshHome, openScratch } from '../support/graph.ts';
import { changesByKey, halfChanges } from './curating-client.ts';
import { connected, serve, type Serving } from './serving.ts';

/** How often a change is made through one and looked for through the other, and how many each makes beside the other. */
const CHANGES = Number(process.env.FAULT_CHANGES ?? 10);
const LONG = 120_000 + CHANGES * 10_000;
const QUESTION = `{ finding(id: "${findingAt(1)}") { version statement }
  theme(id: "supervision") { findingCount problemCount } meta { revision } }`;

const seeds = seedFolders();
let database: Database;
let one: Serving;
let other: Serving;
let key: string;

beforeAll(async () => {
  await build();
  database = await openScratch();
  await load(database, { folder: await seeds.write(smallSeed()) });
  key = (await createKey(database, { name: 'desk', role: 'curator', days: null })).token;
  const neo4j = await connectionTo('scratch');
  [one, other] = (await Promise.all(
    // With the cache of answers that they have unless told otherwise.
    ['one', 'other'].map((name) => serve(freshHome() + name, neo4j, { QUERY_TIMEOUT_MS: '60000' })),
  )) as [Serving, Serving];
  await Promise.all([connected(one), connected(other)]);
});
afterAll(async () => {
  await Promise.all([one?.stop(), other?.stop()]);
  await database?.close();
  await seeds.removeAll();
});

const versionOf = async (position: number): Promise<number> =>
  (await ask(one.url, `{ finding(id: "${findingAt(position)}") { version } }`)).data.finding.version;

/** Changes a finding through a server; gives the outcome. */
async function change(through: Serving, position: number, expectedVersion: number, words: string) {
  const statement = `Found that supervision was regular, as ${words} put it.`;
  const of = { finding: findingAt(position), decision: 'CORRECT', polarity: 'MIXED', expectedVersion };
  const input = { ...of, statement, idempotencyKey: randomUUID() };
  const { data, errors } = await ask(through.url, REVIEW, { key, variables: { input } });
  expect(errors).toBeUndefined();
  return { statement, idempotencyKey: input.idempotencyKey, done: data.done };
}

it('a change is seen through the other at once, whatever that has kept', { timeout: LONG }, async () => {
  let version = await versionOf(1);
  for (let turn = 0; turn < CHANGES; turn += 1) {
    const [writer, reader] = turn % 2 === 0 ? [one, other] : [other, one];
    // Twice, so that the second answer is the kept one.
    const before = await ask(reader.url, QUESTION);
    expect((await ask(reader.url, QUESTION)).data).toEqual(before.data);
    const { statement, done } = await change(writer, 1, version, `turn ${turn}`);
    expect(done).toMatchObject({ type: 'FindingReviewed' });
    version += 1;
    const { data } = await ask(reader.url, QUESTION);
    expect(data.finding).toEqual({ version, statement });
    expect(data.meta.revision).toBeGreaterThan(before.data.meta.revision);
    expect(data).toEqual((await ask(writer.url, QUESTION)).data);
  }
});

it(
  'changes of the same findings through both at once: none is lost, none made over another',
  { timeout: LONG },
  async () => {
    const made: { readonly idempotencyKey: string; readonly version: number; readonly position: number }[] = [];
    const first = new Map([
      [2, await versionOf(2)],
      [3, await versionOf(3)],
    ]);
    const writer = async (through: Serving, name: string, order: readonly number[]): Promise<void> => {
      const versions = new Map(first);
      for (let turn = 0; turn < CHANGES; turn += 1) {
        const position = order[turn % order.length] ?? 2;
        for (;;) {
          const { done, idempotencyKey } = await change(
            through,
            position,
            versions.get(position) ?? 1,
            `${name} in turn ${turn}`,
          );
          versions.set(position, done.type === 'FindingConflict' ? done.version : done.finding.version);
          if (done.type === 'FindingConflict') continue;
          made.push({ idempotencyKey, version: done.finding.version, position });
          break;
        }
      }
    };
    await Promise.all([writer(one, 'one', [2, 3]), writer(other, 'the other', [3, 2])]);
    for (const [position, version] of first) {
      const versions = made.filter((of) => of.position === position).map((of) => of.version);
      expect(versions.toSorted((a, b) => a - b)).toEqual(versions.map((_, at) => version + 1 + at));
    }
    const held = await changesByKey(database);
    for (const { idempotencyKey } of made) expect(held.get(idempotencyKey)).toHaveLength(1);
    expect(made).toHaveLength(2 * CHANGES);
    expect(await halfChanges(database)).toEqual([]);
    const checks = [];
    for await (const check of integrityChecks(database)) checks.push(check);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  },
);
