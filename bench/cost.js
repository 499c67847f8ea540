// `node bench/cost.js URL [queries] [seed]`: see bench/README.md. JavaScript, because Node starts it as it is.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSchema, parse } from 'graphql';
import { checkNodeBudget } from '../dist/server/limits/node-budget.js';
import { askedForIdentities, identitiesIn } from '../tests/support/identities.js';
import { generatedQueries } from './serve/generated.js';
import { quantile } from './serve/machine.js';
import { postJson } from './serve/post.js';

const WORST = 5;
/** What a query under the limit should take at most at national size, in milliseconds. */
const AIM = 2_000;

const [address, count = '500', seed = '1'] = process.argv.slice(2);
if (!address) throw new Error('Usage: node bench/cost.js URL [queries] [seed]');

const folder = path.join(import.meta.dirname, '..', 'schema');
const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(
  (await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))).join('\n'),
);

const measured = [];
let refused = 0;
for (const { ours } of generatedQueries(Number(seed), Number(count))) {
  const cost = costOf(ours);
  if (cost === undefined) refused += 1;
  else measured.push(await measure(ours, cost));
}
process.stdout.write(report(measured));
process.exitCode = measured.some(({ things, cost, failed }) => failed || things > cost) ? 1 : 0;

/** What a query costs by this build; undefined beyond the limit. */
function costOf(query) {
  const document = parse(query);
  try {
    return checkNodeBudget({ schema, document, operation: document.definitions[0], variables: {} });
  } catch (error) {
    if (error.code === 'LIMIT_EXCEEDED') return undefined;
    throw error;
  }
}

/** One query that the server has not planned before: what came back, and how long it took (ms). */
async function measure(query, cost) {
  const begun = performance.now();
  const body = JSON.stringify({ query: askedForIdentities(schema, parse(query)) });
  const { port } = new URL(address);
  const answer = await postJson({ port, path: '/graphql' }, body);
  const ms = performance.now() - begun;
  const { data, errors } = JSON.parse(answer.body);
  return { query, cost, ms, things: identitiesIn(data), failed: errors?.[0]?.message };
}

function report(all) {
  const times = all.map(({ ms }) => ms);
  const sum = (of) => all.reduce((total, each) => total + each[of], 0);
  const dishonest = all.filter(({ things, cost }) => things > cost);
  const lines = [
    `${all.length} queries of seed ${seed}, and ${refused} beyond the limit: ${sum('things')} things came back, said to cost ${sum('cost')}`,
    `${dishonest.length} gave more back than they were said to cost; ${all.filter(({ failed }) => failed).length} failed`,
    `${all.filter(({ ms }) => ms >= AIM).length} took ${AIM} ms or more; median ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`,
    ...dishonest.map(({ things, cost, query }) => `more than said: ${things} for ${cost}: ${query}`),
    `the slowest ${WORST}:`,
    ...all
      .toSorted((one, other) => other.ms - one.ms)
      .slice(0, WORST)
      .map(
        (of) =>
          `${of.ms.toFixed(0)} ms, cost ${of.cost}, ${of.things} things${of.failed ? `, ${of.failed}` : ''}: ${of.query}`,
      ),
  ];
  return `${lines.join('\n')}\n`;
}
