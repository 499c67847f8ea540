import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packagedSeed } from '../../dist/cli/load.js';
import { startGenerator } from './generator.js';
import { growSeed } from './grow-seed.js';
import { idsOf } from './ids.js';
import { median } from './machine.js';
import { measureRound, sampleOf, warmUp } from './measure.js';
import { countsOf } from './quick.js';
import { startServer } from './servers.js';
import { openStore } from './store.js';
import { requestOf, WORKLOADS } from './workloads.js';

const ROUNDS = 5;
const MILLISECONDS = 1000;
const NAMES = Object.keys(WORKLOADS).filter((name) => name !== 'introspection');

/** Workloads whose answers or counts grow with the graph, and by what. */
const GROWS = {
  page: 'counts and sorts every match',
  sharedBy: 'examines every authority with a finding on the theme',
  search: 'divides every hit',
  recurrence: 'examines every authority, and counts the findings of those that recur',
  similar: 'compares with every authority',
  dashboard: 'counts the matches of one root',
  newDashboard: 'counts the matches of one root',
};

/**
 * Loads the data once as they are and once so many times as large, each into a managed Neo4j of its own, and asks ours the
 * same of both, in turn: what the real authorities and findings, which are in both, cost in time and db-hits. Gives the
 * tables as text. `keep` is a folder for the stores, so that another run need not load them; without it they go.
 */
export async function grow({ factor, keep, open, say }) {
  const folder = keep ?? (await mkdtemp(path.join(tmpdir(), 'findings-grow-')));
  if (keep === undefined) open.push(() => rm(folder, { recursive: true, force: true }));
  const seed = path.join(folder, `seed-x${factor}`);
  say(`Writing a seed ${factor} times as large`);
  await growSeed(packagedSeed(), seed, factor);
  const sizes = [];
  for (const [times, from] of [
    [1, packagedSeed()],
    [factor, seed],
  ])
    sizes.push({ times, store: await openStore({ say, open, seed: from, home: path.join(folder, `x${times}`) }) });

  const [{ store: small }] = sizes;
  const ids = await idsOf(small.driver);
  const generator = startGenerator(ids);
  open.push(generator.stop);
  for (const size of sizes) {
    size.findings = await findingsIn(size.store);
    size.counts = await countsOf(size.store, ids, NAMES);
    const server = await startServer('ours', size.store.login, requestOf('finding', 'ours', ids, 0));
    open.push(server.stop);
    size.setting = { servers: [server], generator, names: NAMES, milliseconds: MILLISECONDS, clients: [1] };
    size.samples = new Map();
    await warmUp(size.setting);
  }
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`Round ${round} of ${ROUNDS}`);
    for (const name of NAMES)
      for (const { setting, samples } of sizes) await measureRound({ ...setting, names: [name] }, samples);
  }
  return tables(sizes);
}

async function findingsIn({ driver }) {
  const { records } = await driver.executeQuery('MATCH (:Finding) RETURN count(*)', {}, { routing: 'READ' });
  return records[0].get(0);
}

function tables([small, large]) {
  const lines = NAMES.map((name) => {
    const [one, other] = [small, large].map(({ samples }) => median(sampleOf(samples, name, 'ours', 1).times));
    const [few, many] = [small, large].map(({ counts }) => counts[name].hits);
    const cells = [one.toFixed(1), other.toFixed(1), (other / one).toFixed(2), few, many, (many / few).toFixed(2)];
    return `| ${name} | ${cells.join(' | ')} | ${GROWS[name] ?? 'the same rows: at most 1.3 and 1.2'} |`;
  });
  const loads = [small, large].map(({ times, findings, store }) => {
    const seconds = store.loading === null ? 'loaded before' : `${store.loading.toFixed(0)} s`;
    const each = store.loading === null ? '' : `, ${((1e6 * store.loading) / findings).toFixed(0)} µs a finding`;
    return `×${times}: ${findings} findings, ${seconds}${each}.`;
  });
  return `Loading. ${loads.join(' ')}

| workload | ×${small.times} ms | ×${large.times} ms | ratio | ×${small.times} db-hits | ×${large.times} db-hits | ratio | |
| --- | --: | --: | --: | --: | --: | --: | --- |
${lines.join('\n')}
`;
}
