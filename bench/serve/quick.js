import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'graphql';
import prettier from 'prettier';
import { openReading } from '../../dist/app.js';
import { answerOperation } from '../../dist/resolvers/answer-operation.js';
import { createReader } from '../../dist/graph/reader.js';
import { profiled } from '../profile.js';
import { DATABASE } from './driver.js';
import { compareWorkloads } from './equality.js';
import { idsOf } from './ids.js';
import { CONTENDERS, startServer } from './servers.js';
import { requestOf, WORKLOADS } from './workloads.js';

const BASELINE = path.join(import.meta.dirname, 'baseline.json');
/** How much more db-hits than the baseline's pass: a plan may change a little with the counts of the store. */
const TOLERANCE = 1.1;
const PATIENCE = 60_000;
/** How many different values the answers are compared with. */
const ASKED = 2;

/**
 * What does not depend on the machine: that all give the same answers, and what ours reads for them, held against a
 * baseline. Gives the exit status: 1 where an answer differs or more is read. `update` writes the baseline anew.
 */
export async function quick(store, { update, say }) {
  const ids = await idsOf(store.driver);
  const counts = await countsOf(store, ids);
  const version = await dataVersion(store.driver);
  if (update) {
    const text = await prettier.format(JSON.stringify({ version, counts }), { parser: 'json' });
    await writeFile(BASELINE, text);
    say(`Wrote ${BASELINE}`);
  }
  const baseline = JSON.parse(await readFile(BASELINE, 'utf8'));
  if (baseline.version !== version) say(`The baseline is of data ${baseline.version}; the graph holds ${version}`);
  const faults = [...faultsOf(counts, baseline.counts), ...(await unequal(store, ids))];
  for (const [name, of] of Object.entries(counts))
    say(`${name}: ${of.statements} statements, ${of.hits} db-hits, ${of.rows} rows`);
  for (const fault of faults) say(fault);
  say(faults.length === 0 ? 'Equal answers; nothing reads more than the baseline' : `${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

/** What ours reads for each workload, with these ids: statements, their db-hits, and the rows that their operators pass on. */
export async function countsOf({ database, driver }, ids, names = Object.keys(WORKLOADS)) {
  const { schema } = await openReading(database);
  const counts = {};
  for (const name of names.filter((of) => of !== 'introspection')) {
    const ran = [];
    const reader = createReader(schema, database, (statement, parameters) => ran.push({ statement, parameters }));
    const { query, variables } = requestOf(name, 'ours', ids, 0);
    const contextValue = { reader, deadline: Date.now() + PATIENCE };
    const question = { schema, document: parse(query), variableValues: variables };
    const { errors } = await answerOperation({ ...question, contextValue });
    if (errors) throw errors[0];
    const profiles = [];
    for (const one of ran) profiles.push(await profiled(driver, one, DATABASE));
    const sum = (of) => profiles.reduce((total, each) => total + each[of], 0);
    counts[name] = { statements: ran.length, hits: sum('hits'), rows: sum('rows') };
  }
  return counts;
}

async function dataVersion(driver) {
  const options = { database: DATABASE, routing: 'READ' };
  const { records } = await driver.executeQuery(
    "MATCH (d:Dataset {id: 'dataset:current'}) RETURN d.version",
    {},
    options,
  );
  return records[0]?.get(0) ?? null;
}

function faultsOf(counts, baseline) {
  return Object.entries(counts).flatMap(([name, { statements, hits }]) => {
    const before = baseline[name];
    if (before === undefined) return [`${name} has no baseline: --update writes one`];
    return [
      ...(statements > before.statements ? [`${name}: ${statements} statements, ${before.statements} before`] : []),
      ...(hits > before.hits * TOLERANCE ? [`${name}: ${hits} db-hits, ${before.hits} before`] : []),
    ];
  });
}

async function unequal(store, ids) {
  const servers = [];
  try {
    for (const name of CONTENDERS)
      servers.push(await startServer(name, store.login, requestOf('finding', name, ids, 0)));
    const rows = await compareWorkloads(servers, Object.keys(WORKLOADS), ids, ASKED);
    return rows.flatMap(({ name, differences }) =>
      differences.map((of) => `${name}: ${of.contender} differs at ${of.path}: ours ${of.ours}, theirs ${of.theirs}`),
    );
  } finally {
    for (const { stop } of servers) await stop();
  }
}
