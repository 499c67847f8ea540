import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'findings-graph-run-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function ran(argv: readonly string[], env: NodeJS.ProcessEnv = {}, isTTY = false) {
  const written = { out: '', err: '' };
  const stdout = { isTTY, write: (text: string) => (written.out += text) };
  const stderr = { isTTY, write: (text: string) => (written.err += text) };
  const status = await run(argv, { stdout, stderr, env }, { FINDINGS_HOME: folder, ...env });
  return { status, ...written };
}

async function queryFile(text: string): Promise<string> {
  const file = path.join(folder, 'query.graphql');
  await writeFile(file, text);
  return file;
}

/** Nothing listens there: port 1 is reserved, and only root may bind it. */
const AWAY = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' };

it.each(['start', 'serve', 'load', 'status', 'query', 'export', 'key', 'neo4j'])(
  'explains %s, whatever the environment is',
  async (name) => {
    const { status, out, err } = await ran([name, '--help'], { PORT: 'abc' });
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: findings-graph ${name}`, 'u'));
    expect(err).toBe('');
  },
);

it('gives its version and its commands', async () => {
  expect(await ran(['--version'])).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
  expect(await ran(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('query FILE') });
  expect(await ran([])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('query FILE') });
});

it.each([
  [['sevre'], 'command: expected start, serve'],
  [['start', 'now'], 'start: expected [--without-index]'],
  [['query'], 'query: expected FILE'],
  [['query', '/no/such/file'], 'FILE: expected a file with a GraphQL query'],
  [['query', '-', '--format', 'xml'], '--format: expected table, json, jsonl, csv, got "xml"'],
  [['query', '-', '--variables', '[1]'], '--variables: expected one JSON object'],
  [['query', '-', '--colour'], 'query: expected FILE'],
  [['query', 'successions', '--list'], 'query: expected FILE'],
  [['query', 'who-shares'], 'the name of a query that --list lists'],
  [['query', '-', '--all'], '--all: expected --format csv or jsonl with it, got "table"'],
  [['query', '-', '--format', 'csv', '--path', 'themes'], '--path: expected --all with it'],
  [['export'], '--format: expected graphml, turtle, jsonl, csv, got null'],
  [['export', '--format', 'xml'], '--format: expected graphml, turtle, jsonl, csv, got "xml"'],
  [['export', '--format', 'csv'], '--out: expected a new folder for the files'],
  [['export', '--format', 'turtle', '--since', '2024-13-01'], '--since: expected a day, YYYY-MM-DD'],
  [['export', '--format', 'turtle', 'leeds'], 'export: expected --format'],
  [['export', '--reviews', '--region', 'london'], '--reviews: expected no option beside it but --out'],
  [['load', '--reviews', 'reviews.jsonl', 'seed'], 'load: expected --reviews FILE alone'],
  [['key'], 'key: expected create --name NAME --role reader|curator|admin'],
  [['key', 'create', '--role', 'curator'], '--name: expected up to 60 letters, digits'],
  [['key', 'create', '--name', 'desk', '--role', 'editor'], '--role: expected reader, curator, admin, got "editor"'],
  [['key', 'create', '--name', 'desk', '--role', 'reader', '--days', '0'], '--days: expected a number from 1 to 9999'],
  [['key', 'revoke'], 'key: expected create'],
  [['key', 'list', '--role', 'reader'], 'key: expected create'],
])('refuses %j with status 2 and one message', async (argv, message) => {
  const { status, out, err } = await ran(argv);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^Error: [^\n]*\n$/u);
  expect(err).toContain(message);
});

it('names every variable of the environment that is wrong', async () => {
  const { status, err } = await ran(['status'], {
    PORT: 'abc',
    LOG_LEVEL: 'loud',
    READ_MAX_MB: '0',
    READ_MAX_PAGES: 'all',
  });
  expect(status).toBe(2);
  expect(err).toContain('PORT:');
  expect(err).toContain('LOG_LEVEL:');
  expect(err).toContain('READ_MAX_MB:');
  expect(err).toContain('READ_MAX_PAGES:');
});

it('reads no more of a document than the environment allows', async () => {
  const file = path.join(folder, 'letter.txt');
  await writeFile(file, 'A letter of some forty characters, no more.\n');
  expect(await ran(['extract', file])).toMatchObject({ status: 0, err: '' });
  const { status, err } = await ran(['extract', file], { READ_MAX_CHARACTERS: '20' });
  expect(status).toBe(1);
  expect(err).toContain('over 20 characters');
});

it('shows what is wrong with a query, with its place, before it looks for Neo4j', async () => {
  const file = await queryFile('{\n  theme(id: "supervision") { nothing }\n}\n');
  const { status, err } = await ran(['query', file], AWAY);
  expect(status).toBe(1);
  expect(err).toBe(`Error: ${file}:2:30: Cannot query field "nothing" on type "Theme".\n`);
  expect(await ran(['query', await queryFile('{ theme(')], AWAY)).toMatchObject({ status: 1, out: '' });
});

it('asks which operation is meant', async () => {
  const file = await queryFile('query A { meta { revision } } query B { meta { version } }');
  expect(await ran(['query', file], AWAY)).toMatchObject({ status: 2, err: expect.stringContaining('A, B') });
});

it('says with status 3 that the graph is not there', async () => {
  const { status, out, err } = await ran(['query', await queryFile('{ meta { revision } }')], AWAY);
  expect({ status, out }).toEqual({ status: 3, out: '' });
  expect(err).toMatch(/^Error: The graph database does not answer[^\n]*\n$/u);
});

it('colours errors on a terminal, unless NO_COLOR is set', async () => {
  expect((await ran(['sevre'], {}, true)).err).toContain('\u001b[31mError:');
  expect((await ran(['sevre'], { NO_COLOR: '1' }, true)).err).toMatch(/^Error: /u);
});

it('lists the queries that come with it, each with its question', async () => {
  const { status, out, err } = await ran(['query', '--list'], AWAY);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^who-shares-supervision-problems +Which councils share supervision problems, [^\n]*\?\n/u);
  const lines = out.trimEnd().split('\n');
  expect(lines.every((line) => /^[a-z0-9-]+ {2,}[A-Z][^\n]*\?$/u.test(line))).toBe(true);
  const jsonl = await ran(['query', '--list', '--format', 'jsonl'], AWAY);
  const listed = jsonl.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  expect(listed.map(({ name }) => name)).toEqual(lines.map((line) => line.split(' ')[0]));
  expect(listed[0]).toMatchObject({ operation: 'WhoSharesSupervisionProblems', shows: expect.stringMatching(/\.$/u) });
});

it.each(['successions', '08-successions', 'Successions'])('takes the query %s by its name', async (name) => {
  // It is valid and has an operation: nothing but the graph is missing.
  const { status, out, err } = await ran(['query', name], AWAY);
  expect({ status, out }).toEqual({ status: 3, out: '' });
  expect(err).toContain('The graph database does not answer');
});

it('takes a file before a query of that name', async () => {
  const file = path.join(folder, 'successions');
  await writeFile(file, '{ nothing }');
  const { status, err } = await ran(['query', file], AWAY);
  expect({ status, err }).toEqual({
    status: 1,
    err: `Error: ${file}:1:3: Cannot query field "nothing" on type "Query".\n`,
  });
});
