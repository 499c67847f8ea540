import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failure } from '../domain/errors.ts';
import { openDatabase } from './database.ts';
import { leaveClean } from './leave-clean.ts';
import { endProcess, signal } from './processes.ts';
import { MANAGED_USER, serverHome } from './server-home.ts';
import { answers, choosePort, launch, localUri, prepareHome } from './server-process.ts';
import { type Memory, archiveAtExit } from './server-settings.ts';

const DATABASE = 'neo4j';
/** How long Java may take to close the store and to write the archive. */
const STOP_PATIENCE = 120_000;

/**
 * What the training server runs: a little of everything that a load and a question need, so that the classes of the
 * planner and of the writer are in the archive as well.
 */
const EXERCISES = [
  'CREATE CONSTRAINT IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE',
  'CREATE RANGE INDEX IF NOT EXISTS FOR (n:A) ON (n.name, n.id)',
  'CREATE FULLTEXT INDEX IF NOT EXISTS FOR (n:A) ON EACH [n.name]',
  'CALL db.awaitIndexes(300)',
  "UNWIND range(1, 50) AS at MERGE (n:A {id: toString(at)}) ON CREATE SET n.name = 'name ' + at SET n += {list: ['a']}",
  "MATCH (a:A {id: '1'}) UNWIND range(2, 9) AS at MATCH (b:A {id: toString(at)}) MERGE (a)-[r:R]->(b) SET r = {rank: at}",
  `MATCH (a:A {id: '1'}) FOREACH (at IN [1, 2] | CREATE (:B {id: at})-[:R]->(a))
   WITH a OPTIONAL MATCH (a)-[r:R]->(b:A) WHERE b.name STARTS WITH 'name' DELETE r RETURN count(DISTINCT b)`,
  `MATCH (n:A) WHERE n.name > 'name 2' AND NOT EXISTS { (n)-[:R]->() }
   WITH n, COUNT { (n)<-[:R]-(:B) } AS count ORDER BY n.name, n.id LIMIT 5
   CALL (n) { MATCH (n)<-[:R*0..]-(b) RETURN collect(b.id)[0] AS one, max(b.id) AS most }
   RETURN n {.id, count: count}, one, CASE WHEN count > 1 THEN most END, COLLECT { MATCH (n)--(m) RETURN m.id }`,
];

/**
 * The archive of Neo4j's classes for this Java (given as `java -version` tells it), which saves a quarter of the time
 * of a start; made at the first call by a server that starts, runs a few statements, and stops. Undefined when that
 * fails (it is not tried again): Neo4j starts without it as well. Never throws.
 */
export async function classArchive(
  { jars, java, memory }: { jars: string; java: string; memory: Memory },
  progress: (line: string) => void,
): Promise<string | undefined> {
  const folder = path.dirname(jars);
  const file = path.join(folder, `classes-${createHash('sha256').update(java).digest('hex').slice(0, 16)}.jsa`);
  const known = await stat(file).catch(() => undefined);
  if (known !== undefined) return known.size > 0 ? file : undefined;
  progress('Preparing an archive of its classes, for faster starts (once)');
  const workshop = path.join(folder, `training-${randomUUID()}.tmp`);
  try {
    const fresh = path.join(workshop, 'classes.jsa');
    await mkdir(workshop);
    const interrupted = await train(workshop, jars, memory, fresh);
    // Made anew at the next start: what was interrupted has not shown that it fails.
    if (interrupted) return undefined;
    await rename(fresh, file);
    return file;
  } catch {
    await writeFile(file, '').catch(() => undefined);
    return undefined;
  } finally {
    await rm(workshop, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Runs a server of its own, which writes the archive as it stops. Gives whether this process was told to end first. */
async function train(workshop: string, jars: string, memory: Memory, archive: string): Promise<boolean> {
  const home = serverHome(workshop);
  const password = await prepareHome(home);
  const port = await choosePort(home);
  const pid = await launch(home, { jars, port, database: DATABASE, memory, archive: archiveAtExit(archive) });
  let interrupted = false;
  const kill = () => {
    interrupted = true;
    signal(pid, 'SIGKILL');
  };
  const release = leaveClean({ now: kill, wholly: () => Promise.resolve(kill()) });
  try {
    if (!(await answers(pid, port, password, DATABASE)))
      throw failure('INTERNAL', 'The training server did not start.');
    await exercise(localUri(port), password);
  } catch (error) {
    if (!interrupted) throw error;
  } finally {
    release();
    await endProcess(pid, STOP_PATIENCE);
  }
  return interrupted;
}

async function exercise(uri: string, password: string): Promise<void> {
  const login = { uri, user: MANAGED_USER, password, database: DATABASE };
  const database = openDatabase(login);
  try {
    for (const text of EXERCISES) await database.execute({ name: 'exercise', text: `CYPHER 5 ${text}` });
  } finally {
    await database.close();
  }
}
