import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { answers, type FaultyHost, inTurn, pdf, startFaultyHost, wellServed } from './faulty-host.ts';
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
const FIRST = '80901_northtown/focused visit to northtown - 26 march 2025.pdf';

it('fetches what the index links to, checks it, and names it as the published folders do', async () => {
  host.routes.set('/1', wellServed(BODY));
  host.routes.set('/2', wellServed(pdf('another')));
  await fetching.index('northtown', [{ url: `${host.origin}/1`, on: '2025-03-26', sha256: [sha256(BODY)] }]);
  await fetching.index('southtown', [{ url: `${host.origin}/2`, on: '2024-12-01' }]);
  const { status, stdout } = await fetching.run([]);
  expect(stdout).toContain('2 reports: 2 fetched, 0 not modified, 0 already there, 0 skipped, 0 failed.');
  expect(status).toBe(0);
  expect(await fetching.files()).toEqual([
    FIRST,
    '80902_southtown & district/focused visit to southtown - 01 december 2024.pdf',
  ]);
  expect(await fetching.content(FIRST)).toEqual(BODY);
});

it('follows the link of an inspection whose report the index does not describe', async () => {
  host.routes.set('/1', wellServed(BODY));
  await fetching.index('northtown', [{ url: `${host.origin}/1`, on: '2019-07-13', described: false }]);
  await fetching.run([]);
  expect(await fetching.files()).toEqual(["80901_northtown/children's services inspection - 13 july 2019.pdf"]);
});

it('keeps to a rate slower than the longest rest it would give a host', async () => {
  for (const name of ['/1', '/2']) host.routes.set(name, wellServed(pdf(name)));
  host.routes.set('/robots.txt', answers(200, {}, 'User-agent: *\nCrawl-delay: 5'));
  const rows = ['/1', '/2'].map((name) => ({ url: `${host.origin}${name}`, file: `${name.slice(1)}.pdf` }));
  const { waits } = await fetching.run(['--from', await fetching.table(rows), '--rate', '600']);
  expect(waits).toEqual([600_000, 600_000]);
});

it('asks politely: one thing at a time, apart, by name, robots.txt first and once', async () => {
  for (const name of ['/1', '/2', '/3']) host.routes.set(name, wellServed(pdf(name)));
  const rows = ['/1', '/2', '/3'].map((name) => ({ url: `${host.origin}${name}`, file: `${name.slice(1)}.pdf` }));
  const { waits } = await fetching.run(['--from', await fetching.table(rows), '--rate', '2.5']);
  expect(host.requests.map((of) => of.path)).toEqual(['/robots.txt', '/1', '/2', '/3']);
  expect(host.mostOpen()).toBe(1);
  expect(waits).toEqual([2500, 2500, 2500]);
  for (const { headers } of host.requests) expect(headers['user-agent']).toMatch(/^findings-graph\/\d+\.\d+\.\d+/u);
});

it('asks again only whether a file has changed', async () => {
  host.routes.set('/1', wellServed(BODY));
  const table = await fetching.table([{ url: `${host.origin}/1`, file: 'one.pdf' }]);
  await fetching.run(['--from', table]);
  const second = await fetching.run(['--from', table]);
  expect(second.stdout).toContain('0 fetched, 1 not modified');
  expect(host.requests.at(-1)?.headers['if-none-match']).toBe('"first"');
  const changed = pdf('a corrected report');
  host.routes.set('/1', wellServed(changed, '"second"'));
  const third = await fetching.run(['--from', table]);
  expect(third.stdout).toContain('1 fetched');
  expect(third.stdout).toContain(`a new edition, in place of the one of sha256 ${sha256(BODY)}`);
  expect(await fetching.content('80901_northtown/one.pdf')).toEqual(changed);
});

it('asks by date where the host gives no ETag', async () => {
  const date = 'Wed, 09 Jul 2025 10:00:00 GMT';
  host.routes.set('/1', (request, response) => {
    const same = request.headers['if-modified-since'] === date;
    response.writeHead(same ? 304 : 200, { 'last-modified': date }).end(same ? undefined : BODY);
  });
  const table = await fetching.table([{ url: `${host.origin}/1` }]);
  await fetching.run(['--from', table]);
  expect((await fetching.run(['--from', table])).stdout).toContain('1 not modified');
});

it('does not ask for a file that is there and needs no asking', async () => {
  await fetching.index('northtown', [{ url: `${host.origin}/1`, on: '2025-03-26', sha256: [sha256(BODY)] }]);
  await mkdir(path.join(fetching.out, '80901_northtown'), { recursive: true });
  await writeFile(path.join(fetching.out, FIRST), BODY);
  expect((await fetching.run([])).stdout).toContain('1 already there');
  expect(host.requests).toEqual([]);
});

it('fetches a file again that was damaged since', async () => {
  host.routes.set('/1', wellServed(BODY));
  const table = await fetching.table([{ url: `${host.origin}/1`, file: 'one.pdf' }]);
  await fetching.run(['--from', table]);
  await writeFile(path.join(fetching.out, '80901_northtown', 'one.pdf'), BODY.subarray(0, 100));
  expect((await fetching.run(['--from', table])).stdout).toContain('1 fetched');
  expect(await fetching.content('80901_northtown/one.pdf')).toEqual(BODY);
});

it('keeps a file of another hash than the index has as a corrected edition, and says so', async () => {
  host.routes.set('/1', wellServed(pdf('corrected')));
  await fetching.index('northtown', [{ url: `${host.origin}/1`, on: '2025-03-26', sha256: [sha256(BODY)] }]);
  const { status, stdout } = await fetching.run([]);
  expect(status).toBe(0);
  expect(stdout).toContain(`${FIRST}: kept as a corrected edition: its sha256 is ${sha256(pdf('corrected'))}`);
  expect(await fetching.content(FIRST)).toEqual(pdf('corrected'));
  // The state knows that edition now: it is not fetched a second time.
  expect((await fetching.run([])).stdout).toContain('1 not modified');
});

it('takes the hashes of the index for the links of a table', async () => {
  host.routes.set('/1', wellServed(pdf('corrected')));
  await fetching.index('northtown', [{ url: `${host.origin}/1`, on: '2025-03-26', sha256: [sha256(BODY)] }]);
  const { stdout } = await fetching.run(['--from', await fetching.table([{ url: `${host.origin}/1` }])]);
  expect(stdout).toContain('kept as a corrected edition');
});

it.each([
  [
    ['--authority', 'northtown'],
    ['/1', '/2'],
  ],
  [
    ['--authority', 'NORTHTOWN council'],
    ['/1', '/2'],
  ],
  [['--authority', 'E06000902'], ['/3']],
  [['--authority', '80902'], ['/3']],
  [
    ['--authority', '902', '--authority', 'Northtown'],
    ['/1', '/2', '/3'],
  ],
  [
    ['--since', '2025-03-26'],
    ['/2', '/3'],
  ],
  [['--since', '2025-03-26', '--authority', 'Southtown and District'], ['/3']],
])('lists with %j: %j; and does not go to the network', async (args, expected) => {
  await fetching.index('northtown', [
    { url: `${host.origin}/1`, on: '2020-01-02' },
    { url: `${host.origin}/2`, on: '2025-03-26' },
  ]);
  await fetching.index('southtown', [{ url: `${host.origin}/3`, on: '2026-03-26' }]);
  const { status, stdout } = await fetching.run(['--dry-run', ...args]);
  const addresses = stdout.trimEnd().split('\n').map((line) => line.split('\t')[3]); // prettier-ignore
  expect(addresses).toEqual(expected.map((name) => `${host.origin}${name}`));
  expect(status).toBe(0);
  expect(host.requests).toEqual([]);
});

it('skips a document without a link, and says so', async () => {
  await fetching.index('northtown', [{ url: null, on: '2025-03-26' }]);
  const { status, stdout } = await fetching.run([]);
  expect(stdout).toContain('1 skipped');
  expect(stdout).toContain(`${FIRST}: no link to it is known`);
  expect(status).toBe(0);
});

it.each([
  [['--authority', 'nowhere'], '--authority: expected the key, name or code'],
  [['--since', 'May 2025'], '--since: expected a day as YYYY-MM-DD, got "May 2025"'],
  [['--rate=-1'], '--rate: expected seconds'],
  [['--rate', ''], '--rate: expected seconds'],
  [['--max-bytes', '1.5'], '--max-bytes: expected a number of bytes'],
  [['--unknown'], 'fetch: expected [--authority NAME]'],
  [['--from', '/nowhere/at/all.csv'], '--from: expected a CSV table'],
])('refuses %j', async (args, message) => {
  await expect(fetching.run(args)).rejects.toThrow(message);
  expect(host.requests).toEqual([]);
});

it('names the cell of a table that it cannot read', async () => {
  const table = await fetching.table([{ url: `${host.origin}/1`, on: '2025/05/09' }]);
  await expect(fetching.run(['--from', table])).rejects.toThrow('table.csv:2: field "publication_date"');
});

it('writes nowhere but into its folder, whatever a table says', async () => {
  host.routes.set('/1', wellServed(BODY));
  const url = `${host.origin}/1`;
  const rows = [
    { url, urn: '..', name: '../..', file: '../../../escaped.pdf' },
    { url, urn: 'a', name: 'b', file: '/etc/escaped' },
    { url, urn: 'a', name: 'b', file: 'C:\\escaped\\con.pdf' },
  ];
  await fetching.run(['--from', await fetching.table(rows)]);
  expect(await fetching.files()).toEqual(['_/escaped.pdf', 'a_b/c escaped con.pdf', 'a_b/etc escaped.pdf'].toSorted());
});

it('gives two reports of one name a file each', async () => {
  host.routes.set('/1', wellServed(BODY));
  host.routes.set('/2', wellServed(pdf('another')));
  const rows = ['/1', '/2', '/2'].map((name) => ({ url: `${host.origin}${name}`, file: 'Same.pdf' }));
  const { stdout } = await fetching.run(['--from', await fetching.table(rows)]);
  expect(stdout).toContain('2 reports: 2 fetched');
  const files = await fetching.files();
  expect(files).toHaveLength(2);
  for (const file of files) expect(file).toMatch(/^80901_northtown\/same \([0-9a-f]{8}\)\.pdf$/u);
});

it('begins a damaged state anew, and says so', async () => {
  host.routes.set('/1', wellServed(BODY));
  await mkdir(fetching.out, { recursive: true });
  await writeFile(path.join(fetching.out, '.fetch.json'), '{"version":1,"files":');
  await writeFile(path.join(fetching.out, '.fetch.json.1.tmp'), '{"vers');
  const { status, stderr } = await fetching.run(['--from', await fetching.table([{ url: `${host.origin}/1` }])]);
  expect(stderr).toContain('cannot be read, and is begun anew');
  expect(status).toBe(0);
  expect(await readdir(fetching.out)).toEqual(['.fetch.json', '80901_northtown']);
});

it('lets no two runs work in one folder', async () => {
  await fetching.index('northtown', [{ url: `${host.origin}/1`, on: '2025-03-26' }]);
  let second: Promise<unknown> | undefined;
  host.routes.set('/1', (request, response, count) => {
    second ??= fetching.run([]).catch((error: unknown) => error);
    void second.then(() => wellServed(BODY)(request, response, count));
  });
  expect((await fetching.run([])).status).toBe(0);
  expect(await second).toMatchObject({ message: expect.stringContaining('another fetch is at work there') });
});

it('keeps its state small and readable', async () => {
  host.routes.set('/1', inTurn(answers(503), wellServed(BODY)));
  await fetching.run(['--from', await fetching.table([{ url: `${host.origin}/1`, file: 'one.pdf' }])]);
  const state: unknown = JSON.parse(await readFile(path.join(fetching.out, '.fetch.json'), 'utf8'));
  expect(state).toEqual({
    version: 1,
    unfinished: null,
    files: {
      '80901_northtown/one.pdf': {
        url: `${host.origin}/1`,
        sha256: sha256(BODY),
        checkedAt: expect.any(Number),
        whole: { etag: '"first"', lastModified: null },
        part: null,
      },
    },
  });
});
