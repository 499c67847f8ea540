// `npm run bench:load` and `npm run bench:soak`: see bench/README.md. JavaScript, because Node starts it as it is.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createKey } from '../../dist/graph/keys/keys.js';
import { closing } from '../serve/closing.js';
import { startGenerator } from '../serve/generator.js';
import { idsOf } from '../serve/ids.js';
import { residentMemory } from '../serve/machine.js';
import { startServer } from '../serve/servers.js';
import { openStore } from '../serve/store.js';
import { requestOf } from '../serve/workloads.js';
import { startCurator } from './curator.js';
import { loadDocument, loadMisses, soakDocument, soakMisses } from './report.js';
import { soak } from './soak.js';
import { fairness, MIXED, stage } from './stages.js';
import { watch } from './watch.js';

const USAGE = `Usage: npm run bench:load -- [--clients 50,200,1000] [--seconds 120]
       npm run bench:soak -- [--minutes 30] [--rate 61]

Asks a server what many clients ask while a curator changes findings, and writes bench/load.md or bench/soak.md, when all
of it is asked. The graph is one of its own, in a temporary folder (--keep DIR: in that one, for another run).
`;
const options = {
  clients: { type: 'string', default: '50,200,1000' },
  seconds: { type: 'string', default: '120' },
  minutes: { type: 'string', default: '30' },
  rate: { type: 'string', default: '61' },
  keep: { type: 'string' },
};

/** Clients are told apart by what their proxy says, have no budget, and answers are kept as they usually are. */
const SERVER = {
  TRUST_PROXY: '1',
  RATE_LIMIT_NODES: '0',
  METRICS: 'on',
  ANSWER_CACHE_MB: '64',
  QUERY_TIMEOUT_MS: '10000',
};
const CURATED = 20;
/** How long after a curator's change the next begins, in milliseconds. */
const PAUSE = { load: 1_000, soak: 5_000 };
/** How long the server is left alone before its memory is read again, in milliseconds. */
const REST = 30_000;

const say = (text) => process.stderr.write(`${text}\n`);
const { what, values } = parsed();
const counts = values.clients.split(',').map(Number);
const [seconds, minutes, rate] = [values.seconds, values.minutes, values.rate].map(Number);
if (![...counts, seconds, rate].every((of) => of > 0) || !(minutes >= 3)) usage();
// Findings are changed: never in a graph that somebody has.
delete process.env.NEO4J_URI;

const { open, closeAll } = closing(say);

try {
  await (what === 'soak' ? soaked() : loaded());
} finally {
  await closeAll();
}

async function loaded() {
  const setting = await serve();
  await setting.generator.run({
    address: setting.address,
    contender: 'ours',
    workloads: MIXED,
    clients: 8,
    milliseconds: 10_000,
  });
  const before = residentMemory(setting.pid);
  const curator = startCurator({ ...setting, pause: PAUSE.load });
  const stages = [];
  for (const clients of counts) {
    say(`${clients} clients`);
    stages.push(await stage(setting, { clients, milliseconds: seconds * 1000 }));
  }
  const changes = await curator.stop();
  say('A greedy client beside others');
  const fair = await fairness({ ...setting, open }, { milliseconds: Math.min(seconds, 20) * 1000 });
  await sleep(REST);
  const memory = { before, after: residentMemory(setting.pid) };
  await told('load.md', loadDocument, loadMisses, { stages, changes, fair, memory, seconds });
}

async function soaked() {
  const setting = await serve();
  const curator = startCurator({ ...setting, pause: PAUSE.soak });
  const result = await soak({ ...setting, say }, { minutes, rate });
  const changes = await curator.stop();
  await told('soak.md', soakDocument, soakMisses, { ...result, changes, minutes, rate });
}

/** Writes what was measured, and says what is not as promised. */
async function told(file, document, misses, measured) {
  const text = document(measured);
  process.stdout.write(text);
  if (values.keep === undefined || process.env.BENCH_WRITE)
    await writeFile(path.join(import.meta.dirname, '..', file), text);
  const missed = misses(measured);
  for (const line of missed) say(`Missed: ${line}`);
  say(`${missed.length} promises missed`);
  if (missed.length > 0) process.exitCode = 1;
}

/** The server and what asks it. */
async function serve() {
  const home = values.keep ?? (await mkdtemp(path.join(tmpdir(), 'findings-load-')));
  if (values.keep === undefined) open.push(() => rm(home, { recursive: true, force: true }));
  const store = await openStore({ say, open, home });
  const ids = await idsOf(store.driver);
  const { token } = await createKey(store.database, { name: `load ${Date.now()}`, role: 'curator', days: 1 });
  const server = await startServer('ours', store.login, requestOf('finding', 'ours', ids, 0), { env: SERVER });
  open.push(server.stop);
  const generator = startGenerator(ids);
  open.push(generator.stop);
  const watched = watch(server);
  open.push(watched.stop);
  const { address, pid } = server;
  return { address, pid, generator, watched, ids, key: token, findings: ids.findings.slice(-CURATED) };
}

function parsed() {
  try {
    const { positionals, values: given } = parseArgs({ options, allowPositionals: true });
    return positionals.length === 1 && ['load', 'soak'].includes(positionals[0])
      ? { what: positionals[0], values: given }
      : usage();
  } catch (error) {
    say(String(error.message));
    return usage();
  }
}

function usage() {
  process.stderr.write(USAGE);
  process.exit(2);
}
