import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { createLog, databaseAt } from '../../dist/app.js';
import { packagedSeed } from '../../dist/cli/load.js';
import { readConfig } from '../../dist/config.js';
import { readLoaded } from '../../dist/graph/loaded.js';
import { load } from '../../dist/graph/write/load.js';
import { migrate } from '../../dist/neo4j/migrations.js';
import { provideNeo4j } from '../../dist/neo4j/provide.js';

const READ_TIMEOUT = 30_000;

/**
 * The one Neo4j that all ask: that of NEO4J_URI or FINDINGS_HOME, else a managed one in a temporary folder, which goes
 * with it. Loads `seed` where the graph has nothing yet, and says how long that took (s). What ends it is added to `open`.
 */
export async function openStore({ say, open = [], seed = packagedSeed(), home = process.env.FINDINGS_HOME }) {
  const temporary = home || process.env.NEO4J_URI ? undefined : await mkdtemp(path.join(tmpdir(), 'findings-bench-'));
  const config = readConfig({ ...process.env, FINDINGS_HOME: home || temporary });
  const app = { config, log: createLog('silent', 2), progress: say };
  const server = await provideNeo4j(config, app.log, say);
  const database = databaseAt(app, server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  open.push(async () => {
    await driver.close();
    await database.close();
    await server.stop();
    if (temporary) await rm(temporary, { recursive: true, force: true });
  });
  const loading = await loaded(database, seed, say);
  const { uri, user, password } = server;
  return { login: { uri, user, password }, database, driver, loading, version: await database.serverVersion() };
}

async function loaded(database, folder, say) {
  await migrate(database);
  if ((await readLoaded(database, READ_TIMEOUT)).loadedOnce) return null;
  const begun = performance.now();
  say('Loading the data');
  await load(database, { folder, progress: (done, total) => done % 50 === 0 && say(`${done} of ${total} units`) });
  // So that plans are made by what is there now.
  await database.execute({ name: 'plan anew', text: 'CYPHER 5 CALL db.prepareForReplanning()' });
  return (performance.now() - begun) / 1000;
}
