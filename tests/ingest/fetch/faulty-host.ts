import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a request; `count` is how many came for that path, this one included. */
export type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

export interface FaultyHost {
  readonly origin: string;
  /** What was asked for, in order. */
  readonly requests: { path: string; headers: IncomingHttpHeaders }[];
  /** The most requests that were open at once. */
  readonly mostOpen: () => number;
  readonly routes: Map<string, Handler>;
  /** How many requests came for a path. */
  count(path: string): number;
  reset(): void;
  close(): Promise<void>;
}

/** A server on loopback that does as each route says; 404 for anything else, robots.txt included. */
export async function startFaultyHost(): Promise<FaultyHost> {
  const routes = new Map<string, Handler>();
  const requests: FaultyHost['requests'] = [];
  const count = (path: string) => requests.filter((of) => of.path === path).length;
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    most = Math.max(most, (open += 1));
    response.on('close', () => (open -= 1));
    (routes.get(path) ?? notFound)(request, response, count(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    mostOpen: () => most,
    routes,
    count,
    reset() {
      routes.clear();
      requests.length = 0;
      most = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const notFound: Handler = (_, response) => response.writeHead(404).end('nothing here');

/** Sends a file as a well-behaved host does: whole, in part, or not at all when it has not changed. */
export const wellServed =
  (body: Buffer, etag = '"first"'): Handler =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const from = request.headers['if-range'] === etag ? rangeStart(request) : 0;
    const headers = { 'content-type': 'application/pdf', 'content-length': body.length - from, etag };
    if (from === 0) return void response.writeHead(200, headers).end(body);
    const range = `bytes ${from}-${body.length - 1}/${body.length}`;
    response.writeHead(206, { ...headers, 'content-range': range }).end(body.subarray(from));
  };

/**
 * Announces the whole file, sends its first bytes, and hangs up once those are `received`: a client may lose what it
 * has not read when the connection goes.
 */
export const dropsAfter =
  (
    body: Buffer,
    bytes: number,
    headers: Record<string, string> = { etag: '"first"' },
    received = async (): Promise<void> => undefined,
  ): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-length': body.length, ...headers });
    response.write(body.subarray(0, bytes), () => void received().then(() => response.destroy()));
  };

export const answers =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

/** The first answer to the first request, and so on; the last one to all that follow. */
export const inTurn =
  (...handlers: Handler[]): Handler =>
  (request, response, count) =>
    handlers[Math.min(count, handlers.length) - 1]?.(request, response, count);

export const rangeStart = (request: IncomingMessage): number =>
  Number(/^bytes=(\d+)-$/u.exec(request.headers.range ?? '')?.[1] ?? 0);

/** Bytes that begin and end as a PDF does. */
export const pdf = (content: string, size = 5_000): Buffer =>
  Buffer.from(`%PDF-1.4\n${content}${'.'.repeat(size)}\n%%EOF\n`);
