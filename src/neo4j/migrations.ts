import { Neo4jError } from 'neo4j-driver';
import { z } from 'zod';
import { failure } from '../domain/errors.ts';
import type { Database, Statement } from './database.ts';
import { first } from './migrations/001-first.ts';
import { accuracy } from './migrations/002-accuracy.ts';
import { earlierVisits } from './migrations/003-earlier-visits.ts';
import { followUp } from './migrations/004-follow-up.ts';
import { search } from './migrations/005-search.ts';
import { examined } from './migrations/006-examined.ts';
import { curation } from './migrations/007-curation.ts';

/** One step of the store's schema. Its statements may be run twice (`IF NOT EXISTS`). */
export interface Migration {
  version: number;
  statements: readonly string[];
  /** What it writes into the graph, after the schema and in a transaction of its own, as Neo4j asks for; may run twice. */
  data?: readonly string[];
}

/** Every step, oldest first. A published one is never changed; a change of schema is a new one. */
const MIGRATIONS: readonly Migration[] = [first, accuracy, earlierVisits, followUp, search, examined, curation];

/** The version of the store's schema that this program reads and writes. */
export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map((of) => of.version));

const READ_TIMEOUT = 30_000;

const storedVersion: Statement = {
  name: 'migrations.version',
  text: `CYPHER 5
MATCH (d:Dataset)
RETURN d.schemaVersion`,
};

/** Of the first step, but needed before it: with it, a `MERGE` by two at once makes one node, and one of them waits. */
const leaseIds: Statement = {
  name: 'migrations.lease-ids',
  text: 'CYPHER 5 CREATE CONSTRAINT Lease_id IF NOT EXISTS FOR (n:Lease) REQUIRE n.id IS UNIQUE',
};

/** Locks the node until the end of its transaction, which takes it away again. */
const takeTurn: Statement = {
  name: 'migrations.take-turn',
  text: `CYPHER 5
MERGE (l:Lease {id: 'lease:migration'})
SET l.asked = true`,
};

const endTurn: Statement = {
  name: 'migrations.end-turn',
  text: `CYPHER 5
MATCH (l:Lease {id: 'lease:migration'})
DELETE l`,
};

const awaitIndexes: Statement = { name: 'migrations.await-indexes', text: 'CYPHER 5 CALL db.awaitIndexes(300)' };

const setVersion: Statement = {
  name: 'migrations.set-version',
  text: `CYPHER 5
MERGE (d:Dataset {id: 'dataset:current'})
ON CREATE SET d.revision = 0, d.loadedOnce = false
SET d.schemaVersion = $version`,
};

const versionRow = z.tuple([z.number()]);

/** The schema version of the store, 0 for an empty one. Throws `STORE_TOO_NEW` for one this program does not know. */
export async function storeVersion(database: Database): Promise<number> {
  const [row] = await database.read(storedVersion, {}, Date.now() + READ_TIMEOUT);
  const version = row === undefined ? 0 : versionRow.parse(row)[0];
  if (version <= SCHEMA_VERSION) return version;
  throw failure(
    'STORE_TOO_NEW',
    `The graph's schema is version ${version}; this program knows versions up to ${SCHEMA_VERSION}. ` +
      'Use the newer program, or another FINDINGS_HOME or NEO4J_DATABASE.',
    { version, known: SCHEMA_VERSION },
  );
}

/** The constraints and indexes of a store whose schema is the newest, by their names. */
export function schemaNames(): string[] {
  const names = new Set<string>();
  for (const text of MIGRATIONS.flatMap(({ statements }) => statements)) {
    const made = /^CREATE (?:CONSTRAINT|(?:\w+ )?INDEX) (\w+)/u.exec(text)?.[1];
    const dropped = /^DROP (?:CONSTRAINT|INDEX) (\w+)/u.exec(text)?.[1];
    if (made !== undefined) names.add(made);
    if (dropped !== undefined) names.delete(dropped);
  }
  return [...names];
}

/**
 * Brings the store's schema up to `SCHEMA_VERSION`: constraints and indexes, waited for until they serve. A store that
 * has it is left alone after one read; an interrupted run is finished by the next. Of several processes at once (`serve`
 * and `start` over a new store) one does it and the others wait. Throws `STORE_TOO_NEW`. Given a version, stops there: a
 * store as an older program left it.
 */
export async function migrate(database: Database, to = SCHEMA_VERSION): Promise<void> {
  if ((await storeVersion(database)) >= to) return;
  await database.write(leaseIds.name, (run) => run(leaseIds)).catch(unlessMadeMeanwhile);
  // Neo4j does not see that two transactions that change its schema wait for each other; this lock lets one in.
  await database.write(takeTurn.name, async (run) => {
    await run(takeTurn);
    const stored = await storeVersion(database);
    for (const step of MIGRATIONS.filter(({ version }) => version > stored && version <= to))
      await take(database, step);
    await run(endTurn);
  });
}

async function take(database: Database, { version, statements, data = [] }: Migration): Promise<void> {
  const writeAll = (texts: readonly string[]) =>
    database.write(`migration.${version}`, async (run) => {
      for (const text of texts) await run({ name: `migration.${version}`, text: `CYPHER 5 ${text}` });
    });
  await writeAll(statements);
  await database.execute(awaitIndexes);
  if (data.length > 0) await writeAll(data);
  await database.write(setVersion.name, (run) => run(setVersion, { version }));
}

/** `IF NOT EXISTS` looks before it locks: of two transactions that make one constraint, the later fails on what it finds. */
function unlessMadeMeanwhile(error: unknown): void {
  const { cause } = error as Error;
  if (!(cause instanceof Neo4jError && cause.code.startsWith('Neo.ClientError.Schema.'))) throw error;
}
