import type { ServerResponse } from 'node:http';

/** A whole answer in memory. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** For an answer that may be another one the next time. */
export const NOT_STORED = { 'cache-control': 'no-store' };

/** Sends a whole answer; to a HEAD request Node leaves the body out. */
export function respond(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.byteLength, ...headers });
  response.end(bytes);
}

/** Sends a small JSON document that no cache keeps. */
export const respondJson = (response: ServerResponse, status: number, value: object): void =>
  respond(response, {
    status,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(value)}\n`,
    headers: NOT_STORED,
  });
