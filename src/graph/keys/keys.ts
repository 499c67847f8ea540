import { z } from 'zod';
import { failure } from '../../domain/errors.ts';
import { ROLES, type Role } from '../../domain/roles.ts';
import type { Database, Statement } from '../../neo4j/database.ts';
import { newToken } from './token.ts';

/** What may be said of a key: never its token, nor its hash. Times are in ISO 8601, UTC. */
export interface KeyFacts {
  readonly name: string;
  readonly role: Role;
  readonly prefix: string;
  readonly created: string;
  /** When it stops counting; null: never. */
  readonly expires: string | null;
  readonly revoked: string | null;
}

/** A key as it is stored. */
export interface StoredKey extends KeyFacts {
  readonly salt: string;
  readonly hash: string;
}

const READ_TIMEOUT = 30_000;
const FACTS = 'k.name, k.role, k.prefix, k.created, k.expires, k.revoked';

/** Merged by name, so that of two at once that make a key of one name one finds the other's. */
const create: Statement = {
  name: 'keys.create',
  text: `CYPHER 5
MERGE (k:ApiKey {name: $name})
ON CREATE SET k.id = 'api-key:' + $prefix, k.role = $role, k.prefix = $prefix, k.salt = $salt, k.hash = $hash,
  k.created = $created, k.expires = $expires
RETURN k.prefix = $prefix`,
};

const list: Statement = {
  name: 'keys.list',
  text: `CYPHER 5
MATCH (k:ApiKey)
RETURN ${FACTS}
ORDER BY k.created, k.name`,
};

const revoke: Statement = {
  name: 'keys.revoke',
  text: `CYPHER 5
MATCH (k:ApiKey {name: $name})
SET k.revoked = coalesce(k.revoked, $now)
RETURN ${FACTS}`,
};

const find: Statement = {
  name: 'keys.find',
  text: `CYPHER 5
MATCH (k:ApiKey {id: 'api-key:' + $prefix})
RETURN ${FACTS}, k.salt, k.hash`,
};

const any: Statement = { name: 'keys.any', text: 'CYPHER 5 RETURN EXISTS { (:ApiKey) }' };

const facts = [
  z.string(),
  z.enum(ROLES),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
] as const;

const factsRow = z.tuple(facts).transform(([name, role, prefix, created, expires, revoked]): KeyFacts => ({
  name,
  role,
  prefix,
  created,
  expires,
  revoked,
}));
const storedRow = z
  .tuple([...facts, z.string(), z.string()])
  .transform(([name, role, prefix, created, expires, revoked, salt, hash]): StoredKey => ({
    ...{ name, role, prefix, created, expires, revoked, salt, hash },
  }));

const A_DAY = 24 * 60 * 60_000;

/**
 * Makes a key; `days` is how long it counts (null: until it is revoked). Gives its token, which cannot be had again.
 * Throws `BAD_USER_INPUT` for a name that another key has or had: changes are told by it.
 */
export async function createKey(
  database: Database,
  { name, role, days }: { readonly name: string; readonly role: Role; readonly days: number | null },
): Promise<{ readonly token: string; readonly expires: string | null }> {
  const { token, prefix, salt, hash } = await newToken();
  const now = Date.now();
  const expires = days === null ? null : new Date(now + days * A_DAY).toISOString();
  const created = new Date(now).toISOString();
  const rows = await database.write(create.name, (run) =>
    run(create, { name, role, prefix, salt, hash, created, expires }),
  );
  if (rows[0]?.[0] !== true)
    throw failure(
      'BAD_USER_INPUT',
      `--name: a key "${name}" was made before; changes are told by it: take another name`,
    );
  return { token, expires };
}

/** Every key, the oldest first; those that were revoked too. */
export async function listKeys(database: Database): Promise<KeyFacts[]> {
  return (await database.read(list, {}, Date.now() + READ_TIMEOUT)).map((row) => factsRow.parse(row));
}

/** Revokes a key, for good. Servers that know it take it for some seconds more. Throws `NOT_FOUND`. */
export async function revokeKey(database: Database, name: string): Promise<KeyFacts> {
  const now = new Date().toISOString();
  const [row] = await database.write(revoke.name, (run) => run(revoke, { name, now }));
  if (row === undefined) throw failure('NOT_FOUND', `There is no key "${name}"; findings-graph key list names them.`);
  return factsRow.parse(row);
}

/** The key of a prefix, revoked or not; undefined where there is none. */
export async function findKey(database: Database, prefix: string, deadline: number): Promise<StoredKey | undefined> {
  const [row] = await database.read(find, { prefix }, deadline);
  return row === undefined ? undefined : storedRow.parse(row);
}

/** Whether any key was ever made. */
export async function hasKeys(database: Database, deadline: number): Promise<boolean> {
  const [row] = await database.read(any, {}, deadline);
  return row?.[0] === true;
}
