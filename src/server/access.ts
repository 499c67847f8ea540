import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../domain/roles.ts';
import { HttpRefusal } from './http-refusal.ts';
import type { RequestRecord } from './request-record.ts';
import { refusal } from './refusal.ts';
import { respond } from './respond.ts';
import type { Handler } from './routes.ts';

/** Who may read, and how a token is told from another. */
export interface Access {
  /** Whether reading needs a key. */
  readonly reading: 'open' | 'key';
  /** Whose token it is, by a deadline (epoch ms); null for one that does not count. */
  readonly verify: (token: string, deadline: number) => Promise<Caller | null>;
}

/** Asks for a key, as RFC 6750 has it. */
export const CHALLENGE = { 'www-authenticate': 'Bearer realm="findings-graph"' };
const REJECTED = { 'www-authenticate': 'Bearer realm="findings-graph", error="invalid_token"' };

const BEARER = /^Bearer +(?<token>.+)$/iu;

/**
 * Lets a handler answer whom it may, and notes in the record who asks. A key that does not count is 401 even where none is
 * needed: its holder would take answers for what the key lets him see. Other schemes than Bearer, which a proxy may have
 * asked for, are none of ours.
 */
export function guarded({ reading, verify }: Access, queryTimeout: number, handle: Handler) {
  return async (request: IncomingMessage, response: ServerResponse, record: RequestRecord): Promise<void> => {
    try {
      record.caller = await callerOf(request, record);
      if (record.caller) record.client = `key ${record.caller.name}`;
    } catch (error) {
      respond(response, refusal(error, 'application/json', record));
      return;
    }
    await handle(request, response, record);
  };

  async function callerOf({ headers }: IncomingMessage, record: RequestRecord): Promise<Caller | null> {
    const token = BEARER.exec(headers.authorization ?? '')?.groups?.token;
    if (token === undefined) {
      if (reading === 'open') return null;
      throw new HttpRefusal(401, 'UNAUTHENTICATED', 'Reading needs a key here: Authorization: Bearer KEY.', CHALLENGE);
    }
    const caller = await verify(token, record.startedAt + queryTimeout);
    if (caller) return caller;
    throw new HttpRefusal(401, 'UNAUTHENTICATED', 'The key is unknown, expired or revoked.', REJECTED);
  }
}
