import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from '../http-refusal.ts';

const PLAIN_HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/**
 * Where the client sees this service, without a slash at the end: its `host`, and `https` when a proxy in front says so.
 * What a client makes up here only comes back to itself. Throws `HttpRefusal` for what is no host.
 */
export function addressOf({ headers }: IncomingMessage): string {
  const host = headers.host ?? '';
  if (!PLAIN_HOST.test(host)) throw new HttpRefusal(400, 'BAD_REQUEST', 'The host header is not a host.');
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`;
}
