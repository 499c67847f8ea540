import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import type { Caller } from '../../domain/roles.ts';
import type { Database } from '../../neo4j/database.ts';
import { findKey, type StoredKey } from './keys.ts';
import { isTokenOf, prefixOf } from './token.ts';

/** Tells whose token it is, by a deadline (epoch ms); null for one that is unknown, expired or revoked. */
export type VerifyToken = (token: string, deadline: number) => Promise<Caller | null>;

/** How long what was read of a key counts, in milliseconds: a key that is revoked elsewhere counts that much longer. */
const TRUSTED = 5_000;
const KNOWN_AT_ONCE = 1_000;
/** Who tries out tokens must not keep every thread of the process at work. */
const HASHES_AT_ONCE = 2;

/** A token that was seen: the hash that it was found to be of, or not to be of, and the key as last read. */
interface Seen {
  readonly key: StoredKey;
  readonly isRight: boolean;
  readonly readAt: number;
}

/**
 * Verifies tokens. The costly hash is computed when a token is seen first, not for each request: after that, the token is
 * known by a keyed hash of this process, and its key is only read again every few seconds. `now` is the clock.
 */
export function tokenVerifier(database: Database, now: () => number = Date.now): VerifyToken {
  const secret = randomBytes(32);
  const seen = new LRUCache<string, Seen>({ max: KNOWN_AT_ONCE });
  const hashing = pLimit(HASHES_AT_ONCE);

  return async (token, deadline) => {
    const prefix = prefixOf(token);
    if (prefix === undefined) return null;
    const id = createHmac('sha256', secret).update(token).digest('base64');
    const before = seen.get(id);
    if (before && now() - before.readAt < TRUSTED) return callerOf(before, now());
    const key = await findKey(database, prefix, deadline);
    if (!key) return null;
    const isRight = before?.key.hash === key.hash ? before.isRight : await hashing(() => isTokenOf(token, key));
    const found = { key, isRight, readAt: now() };
    seen.set(id, found);
    return callerOf(found, now());
  };
}

function callerOf({ key, isRight }: Seen, now: number): Caller | null {
  const isOver = key.revoked !== null || (key.expires !== null && Date.parse(key.expires) <= now);
  return isRight && !isOver ? { name: key.name, role: key.role } : null;
}
