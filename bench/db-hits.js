// `node bench/db-hits.js`: see bench/README.md. JavaScript, because Node starts it as it is.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { createLog, databaseAt, openReading } from '../dist/app.js';
import { readConfig } from '../dist/config.js';
import { answerOperation } from '../dist/resolvers/answer-operation.js';
import { createReader } from '../dist/graph/reader.js';
import { provideNeo4j } from '../dist/neo4j/provide.js';
import { profiled } from './profile.js';
import { median } from './serve/machine.js';

/** How often a query is asked before it is measured, and how often then: the first ones are planned and read cold. */
const WARM_UP = 3;
const RUNS = 7;
const PATIENCE = 60_000;

const folder = path.join(import.meta.dirname, '..', 'docs', 'queries');
const config = readConfig(process.env);
const say = (text) => process.stderr.write(`${text}\n`);
const app = { config, log: createLog('silent', 2), progress: say };

const server = await provideNeo4j(config, app.log, say);
const database = databaseAt(app, server);
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
try {
  const { schema } = await openReading(database);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).toSorted();
  const rows = [];
  for (const file of files) rows.push(...(await measured(schema, file)));
  process.stdout.write(document(rows));
} finally {
  await driver.close();
  await database.close();
  await server.stop();
}

/** One row for each root field of a query: what its statement touches, and the median time of the whole query. */
async function measured(schema, file) {
  const source = await readFile(path.join(folder, file), 'utf8');
  const statements = new Map();
  const reader = createReader(schema, database, (statement, parameters) =>
    statements.set(statement.text, { statement, parameters }),
  );
  const question = { schema, document: parse(source) };
  const times = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const started = performance.now();
    const { errors } = await answerOperation({
      ...question,
      contextValue: { reader, deadline: Date.now() + PATIENCE },
    });
    if (errors) throw errors[0];
    if (run >= WARM_UP) times.push(performance.now() - started);
  }
  const ms = median(times);
  say(`${file}: ${ms.toFixed(1)} ms`);
  const profiles = [];
  for (const ran of statements.values())
    profiles.push({ file, name: ran.statement.name, ms, ...(await profiled(driver, ran, config.database)) });
  return profiles;
}

function number(value) {
  return value.toLocaleString('en-GB');
}

function document(rows) {
  const lines = rows.map(
    ({ file, name, rows: passed, hits, ms }) =>
      `| \`${file}\` | \`${name}\` | ${number(passed)} | ${number(hits)} | ${ms.toFixed(1)} |`,
  );
  return `# What the questions of docs/queries cost

Each question on the national graph: its statement, profiled by Neo4j (\`PROFILE\`). Rows are those that the operators of
the plan pass on, all together; db-hits are what they read from the store; ms is the median of ${RUNS} runs of the whole
question, warm, on the machine that wrote this. \`node bench/db-hits.js > docs/db-hits.md\` writes it anew. A test
(\`tests/graph/db-hits.test.ts\`) holds that a question bound to a theme does not cost more when other themes have twice
as many findings.

| question | statement | rows | db-hits | ms |
| --- | --- | --: | --: | --: |
${lines.join('\n')}
`;
}
