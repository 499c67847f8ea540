import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import prettier from 'prettier';
import { canAnswer } from './equality.js';
import { machine, median, quantile } from './machine.js';
import { CLIENTS, MIX, sampleOf } from './measure.js';
import { reachRows } from './reach.js';
import { CONTENDERS } from './servers.js';
import { WORKLOADS } from './workloads.js';

const modules = path.join(import.meta.dirname, '..', '..', 'node_modules');
const versionOf = (name) => JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8')).version;

const figure = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const ratio = (one, other) => (Number.isFinite(one / other) ? `${(one / other).toFixed(2)} ×` : '–');
const lines = (rows) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const table = (head, rows) => `${lines([head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows])}\n`;

const HITS =
  'These do not depend on the machine. They are those of the statements alone; ours also reads the revision of the data with each, and what its cursors are made of.';

/** All that was measured, as the text of `bench/results.md`. */
export async function document(result) {
  const { rounds, seconds, note, store, names } = result;
  const parts = [
    '# Ours, @neo4j/graphql and the bare driver',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}; Neo4j ${store.version}, @neo4j/graphql ${versionOf('@neo4j/graphql')}, @apollo/server ${versionOf('@apollo/server')}, neo4j-driver ${versionOf('neo4j-driver')}, graphql ${versionOf('graphql')}. ${rounds} rounds, ${seconds} s for each workload, server and number of clients; load of the machine at the end ${loadavg()[0].toFixed(1)}. Trust the ratios within a row. What each means: [README](README.md).`,
    note,
    '## Reach',
    reachTable(result),
    '## Answers',
    equalityText(result),
    '## What Neo4j reads for one answer (db-hits)',
    HITS,
    perContender(names, (name, contender) => result.hits[name]?.[contender] ?? Number.NaN, 0),
    '## Latency, one client (ms)',
    latencyTable(result, 1),
    '## Latency, 64 clients (ms)',
    latencyTable(result, 64),
    '## Answers a second',
    rateTable(result),
    failures(result),
    '## Processor time of the server for an answer, 16 clients (ms)',
    perContender(names, (name, contender) => median(sampleOf(result.samples, name, contender, 16).processor), 2),
    '## The rest',
    restTable(result),
  ];
  return await prettier.format(`${parts.filter(Boolean).join('\n\n')}\n`, { parser: 'markdown', printWidth: 120 });
}

const title = (name) => `${WORKLOADS[name].title}${WORKLOADS[name].cypher ? ' ¹' : ''}`;

function reachTable(result) {
  const rows = reachRows(result).map(({ what, other, aim, value, met }) => [
    ...[what, other === 'peer' ? '@neo4j/graphql' : 'bare driver', aim],
    ...[
      Number.isFinite(value) ? `${value.toFixed(2)} ×` : '–',
      met === null ? 'not measured' : met ? 'met' : '**not met**',
    ],
  ]);
  return table(['ours', 'against', 'aim', 'measured', ''], rows);
}

function latencyTable({ names, samples }, clients) {
  const rows = names.map((name) => {
    const of = (contender, share) => quantile(sampleOf(samples, name, contender, clients).times, share);
    const cells = CONTENDERS.map((contender) =>
      [0.5, 0.95, 0.99].map((share) => figure(of(contender, share))).join(' / '),
    );
    return [title(name), ...cells, ratio(of('ours', 0.5), of('peer', 0.5)), ratio(of('ours', 0.5), of('driver', 0.5))];
  });
  return table(['median / p95 / p99', 'ours', '@neo4j/graphql', 'bare driver', 'ours ÷ peer', 'ours ÷ driver'], rows);
}

function rateTable({ names, samples }) {
  const rows = names.map((name) => {
    const of = (contender, clients) => median(sampleOf(samples, name, contender, clients).rates);
    const cells = CONTENDERS.map((contender) => CLIENTS.map((clients) => figure(of(contender, clients))).join(' / '));
    return [title(name), ...cells, ratio(of('ours', 16), of('peer', 16)), ratio(of('ours', 16), of('driver', 16))];
  });
  return table(
    [`${CLIENTS.join(' / ')} clients`, 'ours', '@neo4j/graphql', 'bare driver', '16: ours ÷ peer', '16: ours ÷ driver'],
    rows,
  );
}

/** Which answers were errors; nothing where none was. */
function failures({ names, samples }) {
  const rows = names.flatMap((name) =>
    CONTENDERS.flatMap((contender) =>
      CLIENTS.flatMap((clients) => {
        const { times, failed } = sampleOf(samples, name, contender, clients);
        return failed > 0 ? [`${name}, ${contender}, ${clients} clients: ${failed} of ${times.length + failed}`] : [];
      }),
    ),
  );
  return rows.length === 0 ? '' : `Errors in place of answers, which count in no figure: ${rows.join('; ')}.`;
}

function perContender(names, measured, digits) {
  const rows = names.map((name) => {
    const [ours, peer, driver] = CONTENDERS.map((contender) =>
      canAnswer(contender, name) ? measured(name, contender) : Number.NaN,
    );
    return [
      title(name),
      ...[ours, peer, driver].map((of) => figure(of, digits)),
      ratio(ours, peer),
      ratio(ours, driver),
    ];
  });
  return table(['', 'ours', '@neo4j/graphql', 'bare driver', 'ours ÷ peer', 'ours ÷ driver'], rows);
}

function restTable({ shapes, rates, memory, started, managed }) {
  const row = (what, of, digits) => [what, ...CONTENDERS.map((name) => figure(of?.[name] ?? Number.NaN, digits))];
  const shape = (share) => shapes && { ours: shapes.ours[share], peer: shapes.peer[share] };
  return table(
    ['', 'ours', '@neo4j/graphql', 'bare driver'],
    [
      row('a query shape never seen before: median (ms)', shape('median')),
      row('a query shape never seen before: p95 (ms)', shape('p95')),
      row(`highest rate with p95 under 50 ms (requests a second), mix of ${mixText()}`, rates),
      row('one finding through the driver’s `executeQuery` (ms); shown, not judged', { driver: managed }),
      row('memory of the server after the run (MiB)', memory, 0),
      row('from start to the first answer, the graph being loaded (ms)', started, 0),
    ],
  );
}

/** The mix as counts of each workload in it. */
const mixText = () => [...new Set(MIX)].map((name) => `${MIX.filter((of) => of === name).length} ${name}`).join(', ');

function equalityText({ equality, queries }) {
  const compared = equality.reduce((sum, of) => sum + of.compared, 0);
  const wrong = equality.flatMap(({ name, differences }) =>
    differences.map(
      (of) => `- ${name}: ${of.contender} differs at \`${of.path}\`: ours ${of.ours}, theirs ${of.theirs}`,
    ),
  );
  const parts = [
    `Before anything was timed ${compared} answers to the workloads were compared with ours, deep-equal after the differences of shape that \`bench/serve/normal.js\` documents: ${wrong.length} differ.`,
    ...wrong,
    '¹ what the peer’s filters and selections cannot express, so that it has the Cypher that the bare driver runs, in its `@cypher`: written by hand, and free to leave out what only our schema promises. Ours plans it from its own tables.',
    'Introspection is of each one’s own schema, so its answers are not compared, and the bare driver has none.',
  ];
  if (queries) parts.push(queriesText(queries));
  return parts.join('\n\n');
}

function queriesText({ count, differences }) {
  const kinds = new Map();
  for (const { why, right, ours } of differences)
    kinds.set(why, { right, ours, count: (kinds.get(why)?.count ?? 0) + 1 });
  const rows = [...kinds].map(([why, of]) => [why, String(of.count), of.right, `\`${of.ours.slice(0, 160)}…\``]);
  const told = `Of ${count} queries drawn by a seed (filters, orders, pages, nested selections), ${count - differences.length} had the same answer from both.`;
  return rows.length === 0 ? told : `${told}\n\n${table(['difference', 'queries', 'who is right', 'such as'], rows)}`;
}
