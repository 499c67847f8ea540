import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';
import { LIMITS } from './limits/limits.ts';

/** Beyond this a client that keeps sending is cut off instead of being read to the end. */
const MOST_DISCARDED = 8 * LIMITS.body;

/**
 * Reads a JSON body. Throws `HttpRefusal`: 415 for another media type, charset or a compressed body, 413 beyond the
 * body limit, 400 for bytes that are no UTF-8 or no JSON.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  checkMediaType(request, 'application/json');
  const bytes = await readBytes(request);
  try {
    return JSON.parse(textOf(bytes)) as unknown;
  } catch {
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The body is not JSON in UTF-8.');
  }
}

/** Reads the fields of a form. Throws as `readJsonBody` does, for a form in place of JSON. */
export async function readFormBody(request: IncomingMessage): Promise<URLSearchParams> {
  checkMediaType(request, 'application/x-www-form-urlencoded');
  const bytes = await readBytes(request);
  try {
    return new URLSearchParams(textOf(bytes));
  } catch {
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The body is not a form in UTF-8.');
  }
}

const textOf = (bytes: Buffer): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

function checkMediaType({ headers }: IncomingMessage, wanted: string): void {
  const [type, ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/u.test(charset);
  if (type !== wanted || !isUtf8) throw new HttpRefusal(415, 'BAD_REQUEST', `Send the query as ${wanted} in UTF-8.`);
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new HttpRefusal(415, 'BAD_REQUEST', 'Compressed bodies are not accepted.', { 'accept-encoding': 'identity' });
}

/**
 * The body's bytes. One that is too long is read on for a while and thrown away: a socket closed on a client that is
 * still sending would lose it the answer.
 */
async function readBytes(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_DISCARDED) throw tooLong();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > MOST_DISCARDED) break;
      if (size <= LIMITS.body) chunks.push(chunk);
    }
  } catch {
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The body did not come whole.');
  }
  if (size > LIMITS.body) throw tooLong();
  return Buffer.concat(chunks);
}

function tooLong(): HttpRefusal {
  const message = `The body is longer than ${LIMITS.body.toLocaleString('en-GB')} bytes. Send less.`;
  return new HttpRefusal(413, 'LIMIT_EXCEEDED', message, { connection: 'close' });
}
