import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * What a holder of a key sends: `fg_<prefix>_<secret>`. The prefix is public and finds the key; the secret has 256 random
 * bits. Only a salted hash of the whole is stored, so that who reads the store cannot use a key.
 */
const TOKEN = /^fg_(?<prefix>[0-9a-f]{12})_[\w-]{43}$/u;

const hashed = promisify<string, string, number, Buffer>(scrypt);
const HASH_BYTES = 32;
const PREFIX_BYTES = 6;
const SECRET_BYTES = 32;
const SALT_BYTES = 16;

/** A key that was made: its token, which is never stored, and what is stored of it, in hex. */
interface NewToken {
  readonly token: string;
  readonly prefix: string;
  readonly salt: string;
  readonly hash: string;
}

/** Makes a token. */
export async function newToken(): Promise<NewToken> {
  const prefix = randomBytes(PREFIX_BYTES).toString('hex');
  const token = `fg_${prefix}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const salt = randomBytes(SALT_BYTES).toString('hex');
  return { token, prefix, salt, hash: (await hashed(token, salt, HASH_BYTES)).toString('hex') };
}

/** The public part of a token; undefined for what is none. */
export const prefixOf = (token: string): string | undefined => TOKEN.exec(token)?.groups?.prefix;

/** Whether a token is the one of a stored hash: some 50 ms of work, as it must be for who guesses. */
export async function isTokenOf(token: string, { salt, hash }: { salt: string; hash: string }): Promise<boolean> {
  return timingSafeEqual(await hashed(token, salt, HASH_BYTES), Buffer.from(hash, 'hex'));
}
