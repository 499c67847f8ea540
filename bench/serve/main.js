// `npm run bench`: see bench/README.md. JavaScript, because Node starts it as it is.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closing } from './closing.js';
import { compareWorkloads } from './equality.js';
import { startGenerator } from './generator.js';
import { grow } from './grow.js';
import { hitsOf } from './hits.js';
import { idsOf } from './ids.js';
import { median } from './machine.js';
import { highestRate, measureRound, memoryOf, warmUp } from './measure.js';
import { compareGenerated, neverSeen } from './queries.js';
import { quick } from './quick.js';
import { document } from './results.js';
import { CONTENDERS, startServer } from './servers.js';
import { openStore } from './store.js';
import { requestOf, WORKLOADS } from './workloads.js';

const USAGE = `Usage: npm run bench -- [--rounds 5] [--seconds 1.5] [--workloads a,b] [--queries 300] [--no-rates] [--note TEXT]
       npm run bench -- --quick [--update]
       npm run bench -- --grow [--factor 10] [--keep DIR]

Compares ours with @neo4j/graphql and with the bare driver, and writes bench/results.md (only when all is measured).
The Neo4j is that of NEO4J_URI or FINDINGS_HOME; without them a managed one in a temporary folder.
Workloads: ${Object.keys(WORKLOADS).join(', ')}
`;

const options = {
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '1.5' },
  workloads: { type: 'string' },
  queries: { type: 'string', default: '300' },
  rates: { type: 'boolean', default: true },
  note: { type: 'string', default: '' },
  quick: { type: 'boolean', default: false },
  update: { type: 'boolean', default: false },
  grow: { type: 'boolean', default: false },
  factor: { type: 'string', default: '10' },
  keep: { type: 'string' },
};

const say = (text) => process.stderr.write(`${text}\n`);
const values = parsed();
const names = values.workloads?.split(',') ?? Object.keys(WORKLOADS);
if (!(Number(values.rounds) >= 1) || !(Number(values.seconds) > 0) || names.some((name) => !(name in WORKLOADS)))
  usage();

const { open, closeAll } = closing(say);

try {
  if (values.quick) process.exitCode = await withStore((store) => quick(store, { update: values.update, say }));
  else if (values.grow)
    process.stdout.write(await grow({ factor: Number(values.factor), keep: values.keep, open, say }));
  else await withStore(compared);
} finally {
  await closeAll();
}

/** The whole comparison on one store. */
async function compared(store) {
  const ids = await idsOf(store.driver);
  const started = await startTimes(store.login, ids);
  const servers = [];
  for (const name of CONTENDERS) {
    const server = await startServer(name, store.login, requestOf('finding', name, ids, 0));
    servers.push(server);
    open.push(server.stop);
  }
  // What is the same each time is asked of one of ours that keeps its answers; all else of one that does not.
  const request = requestOf('finding', 'ours', ids, 0);
  const keeping = await startServer('ours', store.login, request, { env: { ANSWER_CACHE_MB: '64' } });
  open.push(keeping.stop);
  const generator = startGenerator(ids);
  open.push(generator.stop);
  const milliseconds = Number(values.seconds) * 1000;
  const setting = { servers, keeping, generator, names, milliseconds };

  say('Comparing answers');
  const equality = await compareWorkloads(servers, names, ids);
  const shapes = Number(values.queries) > 0 ? await neverSeen(servers, 100) : null;
  const queries = Number(values.queries) > 0 ? await compareGenerated(servers, Number(values.queries), say) : null;
  const hits = await hitsOf(store, names, ids);
  say('Warming up');
  await warmUp(setting);
  const samples = new Map();
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    say(`Round ${round} of ${values.rounds}`);
    await measureRound(setting, samples);
  }
  const rates = {};
  if (values.rates) for (const server of servers) rates[server.name] = await highestRate({ ...setting, server });
  const memory = memoryOf(servers);
  const managed = await managedLatency(setting, store.login, ids);
  const { rounds, seconds, note } = values;
  const measured = { names, equality, shapes, queries, samples, rates, memory, started, managed, hits };
  const text = await document({ ...measured, store, rounds, seconds, note });
  process.stdout.write(text);
  if (values.workloads === undefined) await writeFile(path.join(import.meta.dirname, '..', 'results.md'), text);
  const wrong = equality.flatMap(({ name, differences }) => differences.map((of) => ({ name, ...of })));
  for (const { name, contender, path: at, ours, theirs } of wrong)
    say(`${name}: ${contender} differs at ${at}: ours ${ours}, theirs ${theirs}`);
  if (wrong.length > 0) process.exitCode = 1;
}

/** The median time (ms) from the start of each contender's process to its first answer, the graph being loaded. */
async function startTimes(login, ids) {
  const times = Object.fromEntries(CONTENDERS.map((name) => [name, []]));
  for (let run = 0; run < 3; run += 1)
    for (const name of CONTENDERS) {
      const server = await startServer(name, login, requestOf('finding', name, ids, run));
      await server.stop();
      times[name].push(server.started);
    }
  return Object.fromEntries(CONTENDERS.map((name) => [name, median(times[name])]));
}

/** The median time (ms) of one finding through the driver's `executeQuery`, which is shown beside the autocommit one. */
async function managedLatency({ generator, milliseconds }, login, ids) {
  const server = await startServer('driver', login, requestOf('finding', 'driver', ids, 0), {
    env: { BENCH_MANAGED: '1' },
  });
  const job = { address: server.address, contender: 'driver', workloads: ['finding'], clients: 1, milliseconds };
  await generator.run(job);
  const { times } = await generator.run(job);
  await server.stop();
  return median(times);
}

async function withStore(work) {
  return await work(await openStore({ say, open }));
}

function parsed() {
  try {
    return parseArgs({ options, allowNegative: true }).values;
  } catch (error) {
    say(String(error.message));
    return usage();
  }
}

function usage() {
  process.stderr.write(USAGE);
  process.exit(2);
}
