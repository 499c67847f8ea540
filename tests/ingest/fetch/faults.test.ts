import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  answers,
  dropsAfter,
  type FaultyHost,
  type Handler,
  inTurn,
  pdf,
  rangeStart,
  startFaultyHost,
  wellServed,
} from './faulty-host.ts';
import { createFetching, type Fetching, sha256 } from './fetching.ts';

let host: FaultyHost;
let fetching: Fetching;
beforeAll(async () => {
  host = await startFaultyHost();
});
afterAll(() => host.close());
beforeEach(async () => {
  host.reset();
  fetching = await createFetching();
});
afterEach(() => fetching.remove());

const BODY = pdf('a report');
const FILE = '80901_northtown/one.pdf';

/** Hangs up when 2000 bytes are on our disk. */
const drops = (body: Buffer, headers?: Record<string, string>): Handler =>
  dropsAfter(body, 2_000, headers, () => fetching.holds(`${FILE}.part`, 2_000));

/** Fetches one file from a host that answers so. */
async function fetchOne(handler: Handler, args: string[] = [], settings = {}) {
  host.routes.set('/1', handler);
  const table = await fetching.table([{ url: `${host.origin}/1`, file: 'one.pdf' }]);
  return fetching.run(['--from', table, ...args], { settings });
}

it.each<[string, Handler]>([
  ['an error of its own, then well', inTurn(answers(500), answers(502), wellServed(BODY))],
  ['a drop, then the rest', inTurn(drops(BODY), wellServed(BODY))],
  ['a drop, without a way to go on', inTurn(drops(BODY, {}), answers(200, {}, BODY))],
  ['a drop before any answer', inTurn((_, response) => response.destroy(), wellServed(BODY))],
  ['a drop, then the whole in place of the rest', inTurn(drops(BODY), answers(200, {}, BODY))],
  ['a drop, then another edition', inTurn(drops(pdf('older')), wellServed(BODY, '"second"'))],
  ['a drop, then a refusal of the range', inTurn(drops(BODY), answers(416), wellServed(BODY))],
  [
    'a length too short, once',
    inTurn(answers(200, { 'content-length': '3000' }, BODY.subarray(0, 3000)), wellServed(BODY)),
  ],
  ['a length too short for the body, once', inTurn(answers(200, { 'content-length': '3000' }, BODY), wellServed(BODY))],
  ['a redirect', inTurn(answers(302, { location: '/1?again' }), wellServed(BODY))],
])('gets the file after %s', async (_, handler) => {
  host.routes.set('/1?again', wellServed(BODY));
  const { status, stdout } = await fetchOne(handler);
  expect(stdout).toContain('1 fetched');
  expect(status).toBe(0);
  expect(await fetching.files()).toEqual([FILE]);
  expect(await fetching.content(FILE)).toEqual(BODY);
});

it('goes on from what came, and asks for no more than the rest', async () => {
  await fetchOne(inTurn(drops(BODY), wellServed(BODY)));
  expect(host.requests.at(-1)?.headers).toMatchObject({ range: 'bytes=2000-', 'if-range': '"first"' });
});

it('does not put two editions together when a host ignores If-Range', async () => {
  const newer = pdf('a newer report');
  const mixes: Handler = (request, response) => {
    const from = rangeStart(request);
    const headers = { etag: '"second"', 'content-range': `bytes ${from}-${newer.length - 1}/${newer.length}` };
    if (from === 0) return wellServed(newer, '"second"')(request, response, 1);
    response.writeHead(206, headers).end(newer.subarray(from));
  };
  const { stdout } = await fetchOne(inTurn(drops(BODY), mixes));
  expect(stdout).toContain('1 fetched');
  expect(await fetching.content(FILE)).toEqual(newer);
});

it('does as Retry-After says, in seconds and as a date, and doubles its waits without it', async () => {
  const date = new Date(Date.UTC(2026, 0, 1, 0, 1)).toUTCString();
  const handler = inTurn(
    answers(429, { 'retry-after': '7' }),
    answers(503, { 'retry-after': date }),
    answers(500),
    answers(500),
    wellServed(BODY),
  );
  const { status, waits } = await fetchOne(handler, ['--rate', '0']);
  expect(status).toBe(0);
  // Back-off (half of it, by the test's chance), then what is left of the host's wish; then back-off alone.
  expect(waits).toEqual([1000, 6000, 2000, 51_000, 4000, 8000]);
});

it('leaves a host alone that wants a long rest, with all that it has', async () => {
  host.routes.set('/1', answers(429, { 'retry-after': '86400' }));
  const rows = ['/1', '/2', '/3'].map((name) => ({ url: `${host.origin}${name}`, file: `${name.slice(1)}.pdf` }));
  const { status, stdout } = await fetching.run(['--from', await fetching.table(rows)]);
  expect(status).toBe(1);
  expect(stdout).toContain('3 failed');
  expect(stdout).toMatch(/asks to be left alone for \d+ s; run this again later/u);
  expect(host.requests.map((of) => of.path)).toEqual(['/robots.txt', '/1']);
});

it('gives up on a host that goes on failing', async () => {
  const names = ['/1', '/2', '/3', '/4', '/5'];
  for (const name of names) host.routes.set(name, answers(500));
  const rows = names.map((name) => ({ url: `${host.origin}${name}`, file: `${name.slice(1)}.pdf` }));
  const { status, stdout } = await fetching.run(['--from', await fetching.table(rows)], { settings: { tries: 2 } });
  expect(status).toBe(1);
  expect(stdout).toContain('500 Internal Server Error (tried 2 times)');
  expect(stdout).toContain('failed 3 times in a row');
  expect(host.count('/3')).toBe(2);
  expect(host.count('/4')).toBe(0);
});

const HTML = '<!DOCTYPE html><html><head><title>Accept all\u0007 cookies</title></head></html>';
const bomb = gzipSync(Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(20_000_000)]));

it.each<[string, Handler, string, number]>([
  ['404', answers(404), '404 Not Found', 1],
  ['403 without words', answers(403), '403 Forbidden', 1],
  ['a status nobody asked for', answers(304), '304 Not Modified', 1],
  ['a redirect loop', answers(301, { location: '/1' }), 'redirected more than 5 times', 6],
  ['a redirect to a file', answers(302, { location: 'file:///etc/passwd' }), 'leads to file:', 1],
  ['a redirect to data', answers(302, { location: 'data:application/pdf,%25PDF-' }), 'leads to data:', 1],
  ['a redirect to no address', answers(302, { location: 'http://[' }), 'redirected to something that is no address', 1],
  ['a redirect with a password', answers(302, { location: 'http://a:b@127.0.0.1/' }), 'holds a user name', 1],
  ['a cookie page', answers(200, { 'content-type': 'application/pdf' }, HTML), 'a cookie page titled "Accept all cookies", not a PDF', 1], // prettier-ignore
  ['a long web page', answers(200, {}, `<html>${'x'.repeat(50_000)}`), 'a web page, not a PDF', 1],
  ['other bytes', answers(200, {}, Buffer.alloc(3_000)), 'sent not a PDF', 1],
  ['nothing', answers(200), 'an empty body, not a PDF', 1],
  ['too much, announced', answers(200, {}, pdf('large', 200_000)), 'larger than 100000 bytes', 1],
  ['a gzip bomb', answers(200, { 'content-encoding': 'gzip' }, bomb), 'larger than 100000 bytes', 1],
  ['a PDF that breaks off', answers(200, {}, BODY.subarray(0, 3_000)), 'the PDF breaks off before its end (tried 3 times)', 3], // prettier-ignore
  ['drops for ever', dropsAfter(BODY, 10), 'the connection failed: ', 3],
])('fails, and goes on with the rest, at %s', async (_, handler, why, requests) => {
  host.routes.set('/1', handler);
  host.routes.set('/good', wellServed(BODY));
  const rows = ['/1', '/good'].map((name) => ({ url: `${host.origin}${name}`, file: `${name.slice(1)}.pdf` }));
  const settings = { tries: 3 };
  const table = await fetching.table(rows);
  const { status, stdout } = await fetching.run(['--from', table, '--max-bytes', '100000'], { settings });
  expect(status).toBe(1);
  expect(stdout).toContain('1 fetched');
  expect(stdout).toContain('1 failed');
  expect(stdout).toContain(why);
  expect(stdout).not.toContain('\u0007');
  expect(host.count('/1')).toBe(requests);
  const kept = (await fetching.files()).filter((file) => !file.endsWith('.part'));
  expect(kept).toEqual(['80901_northtown/good.pdf']);
});

it('stops reading a body without announced length at the most it takes', async () => {
  const endless: Handler = (_, response) => {
    response.writeHead(200).write('%PDF-1.4\n');
    const more = (): void =>
      void (response.destroyed || response.write(Buffer.alloc(50_000), () => setImmediate(more)));
    more();
  };
  const { stdout } = await fetchOne(endless, ['--max-bytes', '300000']);
  expect(stdout).toContain('larger than 300000 bytes');
  expect(await fetching.files()).toEqual([]);
});

it('reads a body that a host encodes though it was asked not to', async () => {
  const { status } = await fetchOne(answers(200, { 'content-encoding': 'gzip', etag: '"gz"' }, gzipSync(BODY)));
  expect(status).toBe(0);
  expect(sha256(await fetching.content(FILE))).toBe(sha256(BODY));
});

it('keeps the file it has when the host sends something else in its place', async () => {
  await fetchOne(wellServed(BODY));
  const { status, stdout } = await fetchOne(answers(200, {}, HTML));
  expect(status).toBe(1);
  expect(stdout).toContain('a cookie page');
  expect(await fetching.files()).toEqual([FILE]);
  expect(await fetching.content(FILE)).toEqual(BODY);
});

it('fails one file that cannot be written, and goes on', async () => {
  await fetchOne(wellServed(BODY));
  await writeFile(path.join(fetching.out, '80902_southtown'), 'a file in place of a folder');
  host.routes.set('/2', wellServed(pdf('another')));
  const rows = [
    { url: `${host.origin}/2`, urn: '80902', name: 'southtown', file: 'two.pdf' },
    { url: `${host.origin}/2`, file: 'two.pdf' },
  ];
  const { status, stdout } = await fetching.run(['--from', await fetching.table(rows)]);
  expect(status).toBe(1);
  expect(stdout).toContain('80902_southtown/two.pdf: cannot be written');
  expect(stdout).toContain('1 fetched');
});
