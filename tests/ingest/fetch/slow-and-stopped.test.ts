import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FaultyHost, type Handler, pdf, startFaultyHost, wellServed } from './faulty-host.ts';
import { createFetching, type Fetching } from './fetching.ts';

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

/** Fetches one file from a host that answers so. */
async function fetchOne(handler: Handler, settings = {}) {
  host.routes.set('/1', handler);
  const table = await fetching.table([{ url: `${host.origin}/1`, file: 'one.pdf' }]);
  return fetching.run(['--from', table], { settings });
}

it.each<[string, Handler, object, string]>([
  ['never answers', () => undefined, { silence: 50 }, 'silent for 0.05 s'],
  [
    'falls silent midway',
    (_, response) => void response.writeHead(200).write(BODY.subarray(0, 2_000)),
    { silence: 50 },
    'silent for 0.05 s',
  ],
  [
    'drips for ever',
    (_, response) => {
      response.writeHead(200).write('%PDF-1.4\n');
      const drip = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(drip));
    },
    { deadline: 300 },
    'not finished within 0.3 s',
  ],
])('gives up on a host that %s', async (_, handler, settings, why) => {
  const { status, stdout } = await fetchOne(handler, { ...settings, tries: 2 });
  expect(status).toBe(1);
  expect(stdout).toContain(why);
});

it('waits for a slow host that does send', async () => {
  const slow: Handler = (_, response) => {
    response.writeHead(200, { 'content-length': BODY.length });
    let at = 0;
    const drip = setInterval(() => {
      response.write(BODY.subarray(at, (at += 1_000)));
      if (at >= BODY.length) response.end(() => clearInterval(drip));
    }, 5);
  };
  expect((await fetchOne(slow)).stdout).toContain('1 fetched');
});

it('leaves a state to go on from when it is stopped', async () => {
  const stopping = new AbortController();
  host.routes.set('/0', wellServed(pdf('first')));
  host.routes.set('/1', (_, response) => {
    response.writeHead(200, { 'content-length': BODY.length, etag: '"first"' });
    response.write(BODY.subarray(0, 2_000));
    void fetching.holds(`${FILE}.part`, 2_000).then(() => stopping.abort());
  });
  const rows = [
    { url: `${host.origin}/0`, file: 'zero.pdf' },
    { url: `${host.origin}/1`, file: 'one.pdf' },
    { url: `${host.origin}/0`, file: 'two.pdf' },
  ];
  const table = await fetching.table(rows);
  const first = await fetching.run(['--from', table], { stop: stopping.signal });
  expect(first.status).toBe(130);
  expect(first.stdout).toContain('1 fetched, 0 not modified, 0 already there, 0 skipped, 0 failed, 2 not tried');
  expect(await fetching.files()).toEqual([`${FILE}.part`, '80901_northtown/zero.pdf']);

  host.routes.set('/1', wellServed(BODY));
  const second = await fetching.run(['--from', table]);
  expect(second.status).toBe(0);
  expect(second.stdout).toContain('2 fetched, 0 not modified, 1 already there');
  expect(host.requests.findLast((of) => of.path === '/1')?.headers.range).toBe('bytes=2000-');
  expect(await fetching.content(FILE)).toEqual(BODY);
});
