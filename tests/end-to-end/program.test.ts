import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshHome } from '../support/graph.ts';
import { ask, build, environment, finished, launch, probe, type Running, told, until } from './program.ts';

// One story of real processes over one home, told in order: each step finds what the one before has left.
const LONG = 180_000;
const SHARED =
  '{ theme(id: "supervision") { sharedBy(basis: EVER, first: 100, orderBy: { field: NAME, direction: ASC }) ' +
  '{ totalCount edges { node { id name } problemCount } } } }';
const COUNCILS = ['authority:rotherham', 'authority:stockton-on-tees'];

let home: string;
let env: NodeJS.ProcessEnv;
let serving: Running;
let started: Running;
let servingUrl: string;
let url: string;

beforeAll(async () => {
  await build();
  home = freshHome();
  env = environment(home);
}, LONG);

afterAll(async () => {
  for (const running of [serving, started]) running?.process.kill('SIGTERM');
  await Promise.all([serving?.ended, started?.ended]);
});

const neo4jPid = async (): Promise<number> => {
  const state = JSON.parse(await readFile(path.join(home, 'neo4j', 'state.json'), 'utf8')) as { pid: number };
  return state.pid;
};

const ready = (at: string) => async (): Promise<boolean> => (await probe(at, 'readyz')) === 200;

const councilsOf = async (at: string): Promise<unknown> => {
  const { body } = await ask(at, SHARED);
  const { data } = body as { data?: { theme: { sharedBy: { edges: { node: { id: string } }[] } } } };
  return data?.theme.sharedBy.edges.map(({ node }) => node.id);
};

it(
  'serves before there is a Neo4j, and says that the graph is not there',
  async () => {
    serving = launch(['serve'], env);
    servingUrl = await told(serving, /^Serving: (.+)$/mu);
    await told(serving, /Neo4j does not run yet; waiting for it/u);
    expect(await probe(servingUrl, 'livez')).toBe(200);
    expect(await probe(servingUrl, 'readyz')).toBe(503);
    expect(await ask(servingUrl, SHARED)).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] },
    });
  },
  LONG,
);

it(
  'starts everything on an empty folder, and is ready once the data are loaded',
  async () => {
    started = launch(['start', '--without-index'], env);
    await told(started, /^Loading: 1\d+ of \d+ units$/mu);
    url = await told(started, /^Ready: (.+)$/mu);
    await until(ready(url));
    expect(await councilsOf(url)).toEqual(COUNCILS);
    await until(ready(servingUrl));
    expect(await councilsOf(servingUrl)).toEqual(COUNCILS);
  },
  LONG,
);

it(
  'answers queries in process, in every format, with the Neo4j that runs',
  async () => {
    const [table, json, jsonl, csv] = await Promise.all(
      ['table', 'json', 'jsonl', 'csv'].map((format) => finished(['query', '-', '--format', format], env, SHARED)),
    );
    for (const answer of [table, json, jsonl, csv]) expect(answer).toMatchObject({ status: 0, err: '' });
    expect(table?.out).toMatch(
      /^node\.id +node\.name +problemCount\n-+ {2}-+ {2}-+\nauthority:rotherham +Rotherham +1\n/u,
    );
    expect(JSON.parse(json?.out ?? '')).toMatchObject({ data: { theme: { sharedBy: { totalCount: 2 } } } });
    expect(jsonl?.out.split('\n')[0]).toBe(
      '{"node.id":"authority:rotherham","node.name":"Rotherham","problemCount":1}',
    );
    expect(csv?.out.split('\r\n')[1]).toBe('authority:rotherham,Rotherham,1');
    const named = await finished(['query', 'successions', '--format', 'csv'], env);
    expect(named).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^name,officialName,validTo,/u) });
  },
  LONG,
);

it(
  'follows a connection to its end, and exports a part of the graph to a path or to stdout',
  async () => {
    const query = '{ inspections(first: 1) { nodes { id } } }';
    const out = path.join(home, 'leeds.graphml');
    const [all, elsewhere, file, stdout, folder] = await Promise.all([
      finished(['query', '-', '--format', 'csv', '--all'], env, query),
      finished(['query', '-', '--format', 'csv', '--all', '--path', 'themes'], env, query),
      finished(['export', '--format', 'graphml', '--authority', 'leeds', '--out', out], env),
      finished(['export', '--format', 'jsonl', '--authority', 'leeds'], env),
      finished(['export', '--format', 'csv', '--authority', 'leeds', '--out', home], env),
    ]);
    expect(all).toMatchObject({ status: 0, err: '' });
    expect(all.out.split('\r\n').length).toBeGreaterThan(500);
    expect(elsewhere).toMatchObject({ status: 2, out: '', err: expect.stringContaining('path: expected') });
    expect(file).toMatchObject({ status: 0, out: '', err: `${out}: authority authority:leeds.\n` });
    expect(await readFile(out, 'utf8')).toMatch(/<\/graphml>\n$/u);
    expect(stdout).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^\{"type":"Theme","id":/u) });
    expect(folder).toMatchObject({
      status: 2,
      err: expect.stringContaining('--out: expected a folder that is not there'),
    });
  },
  LONG,
);

it(
  'fails a query that has errors with status 1, and takes variables',
  async () => {
    const query = 'query ($id: ID!, $first: Int!) { theme(id: $id) { sharedBy(first: $first) { totalCount } } }';
    const args = ['query', '-', '--format', 'json', '--variables'];
    const [good, bad] = await Promise.all([
      finished([...args, '{"id":"supervision","first":1}'], env, query),
      finished([...args, '{"id":"supervision","first":101}'], env, query),
    ]);
    expect(good).toMatchObject({ status: 0, err: '' });
    expect(bad.status).toBe(1);
    expect(bad.err).toMatch(/^Error: theme\.sharedBy: first: expected [^\n]*101\n$|^Error: [^\n]*101[^\n]*\n$/u);
  },
  LONG,
);

it(
  'says once that a password is refused, and ends',
  async () => {
    const port = /^server\.bolt\.listen_address=(.+)$/mu.exec(
      await readFile(path.join(home, 'neo4j', 'conf', 'neo4j.conf'), 'utf8'),
    );
    const wrong = environment(home, { NEO4J_URI: `bolt://${port?.[1]}`, NEO4J_PASSWORD: 'wrong' });
    const { status, err } = await finished(['serve'], wrong);
    expect(status).toBe(3);
    expect(err.match(/^Error: .*NEO4J_PASSWORD/gmu)).toHaveLength(1);
  },
  LONG,
);

it(
  'outlives a killed Neo4j: says that it is away, and answers again',
  async () => {
    const killed = await neo4jPid();
    process.kill(killed, 'SIGKILL');
    const away = await ask(url, SHARED);
    expect(away).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] } });
    await until(ready(url));
    expect(await neo4jPid()).not.toBe(killed);
    expect(await councilsOf(url)).toEqual(COUNCILS);
    await until(ready(servingUrl));
    expect(await councilsOf(servingUrl)).toEqual(COUNCILS);
  },
  LONG,
);

it(
  'stops on SIGTERM: the server, then the Neo4j it has started; others stay up without it',
  async () => {
    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(await finished(['neo4j', 'status'], env)).toMatchObject({
      status: 1,
      out: expect.stringContaining('not run'),
    });
    expect(await probe(servingUrl, 'livez')).toBe(200);
    expect(await probe(servingUrl, 'readyz')).toBe(503);
    serving.process.kill('SIGTERM');
    expect(await serving.ended).toBe(0);
  },
  LONG,
);

it('logs JSON lines to stdout, one for each request', () => {
  const lines = started.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const request = lines.find(({ path: asked, status }) => asked === '/graphql' && status === 200);
  expect(request).toMatchObject({ msg: 'request', statements: [{ name: expect.any(String) }] });
  expect(lines).toContainEqual(expect.objectContaining({ msg: 'ready' }));
});
