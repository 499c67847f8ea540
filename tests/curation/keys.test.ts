/** Keys and roles: who may read, and who may change findings. */
import { afterAll, describe, expect, it } from 'vitest';
import { listKeys, revokeKey, createKey } from '../../src/graph/keys/keys.ts';
import { tokenVerifier } from '../../src/graph/keys/verify.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { soon } from '../support/graph.ts';
import { ask as askServer, curatedGraph, findingAt, once, REVIEW, serve } from './curating.ts';

const { graph, url, ask, key } = curatedGraph();

let closed: RunningServer | undefined;
let keeping: RunningServer | undefined;
afterAll(async () => {
  await closed?.stop();
  await keeping?.stop();
});

const confirmation = () => ({
  input: { finding: findingAt(1), decision: 'CONFIRM', expectedVersion: 1, idempotencyKey: once() },
});

describe('a change', () => {
  it('is refused while no key was made, and says how to make one', async () => {
    const { status, headers, data, errors } = await ask(REVIEW, { variables: confirmation() });
    expect([status, data]).toEqual([401, null]);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="findings-graph"');
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('findings-graph key create --name NAME --role curator'),
        extensions: { code: 'UNAUTHENTICATED' },
      }),
    ]);
  });

  it('needs a key once there is one, with the role curator or admin', async () => {
    const [reader, curator, admin] = [await key('reader'), await key('curator'), await key('admin')];
    const nobody = await ask(REVIEW, { variables: confirmation() });
    expect([nobody.status, nobody.errors?.[0]?.extensions]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
    const read = await ask(REVIEW, { key: reader, variables: confirmation() });
    expect([read.status, read.data, read.errors?.[0]?.extensions]).toEqual([403, null, { code: 'FORBIDDEN' }]);
    expect((await ask('{ changes(first: 1) { totalCount } }')).data.changes.totalCount).toBe(0);
    for (const [of, version] of [
      [curator, 1],
      [admin, 2],
    ] as const) {
      const { input } = confirmation();
      const decided = {
        ...input,
        expectedVersion: version,
        ...(version === 2
          ? {
              decision: 'CORRECT',
              polarity: 'MIXED',
              statement: 'Found a mixed picture of how often supervision was held.',
            }
          : {}),
      };
      expect((await ask(REVIEW, { key: of, variables: { input: decided } })).data.done.type).toBe('FindingReviewed');
    }
  });

  it('cannot be made by GET, nor by a form of another site', async () => {
    const curator = await key('curator');
    const got = await ask(REVIEW, { key: curator, variables: confirmation(), method: 'GET' });
    expect([got.status, got.data]).toEqual([405, undefined]);
    const form = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', authorization: `Bearer ${curator}` },
      body: JSON.stringify({ query: REVIEW, variables: confirmation() }),
    });
    expect([400, 415]).toContain(form.status);
    expect((await ask('{ changes(first: 1) { totalCount } }')).data.changes.totalCount).toBe(0);
  });
});

it('the answer to a change is kept for nobody', async () => {
  keeping = await serve(graph.database, { answerCacheMb: 16 });
  const [one, other] = [await key('curator', 'one'), await key('curator', 'other')];
  const variables = confirmation();
  const first = await askServer(keeping.url, REVIEW, { key: one, variables });
  const second = await askServer(keeping.url, REVIEW, { key: other, variables });
  expect([first.data.done.type, second.data.done.type]).toEqual(['FindingReviewed', 'FindingConflict']);
});

describe('a key', () => {
  it('that is unknown, expired or revoked is 401, even for reading', async () => {
    const [expired, revoked] = [await key('reader', 'expired', -1), await key('reader', 'revoked')];
    await revokeKey(graph.database, 'revoked');
    for (const wrong of [expired, revoked, `${revoked.slice(0, -2)}xx`, 'fg_0123456789ab_unknown', 'no key']) {
      const { status, headers, errors } = await ask('{ meta { revision } }', { key: wrong });
      expect([status, errors?.[0]?.extensions]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
      expect(headers.get('www-authenticate')).toContain('Bearer');
    }
    expect((await ask('{ meta { revision } }', { key: await key('reader', 'right') })).status).toBe(200);
  });

  it('is stored as a salted hash, and never listed with it', async () => {
    const [one, other] = [await key('reader', 'one'), await key('curator', 'other', 30)];
    const stored = JSON.stringify(
      await graph.database.execute({ name: 'test', text: 'MATCH (k:ApiKey) RETURN properties(k)' }),
    );
    for (const token of [one, other]) expect(stored).not.toContain(token.slice(20));
    const listed = await listKeys(graph.database);
    expect(listed).toMatchObject([
      { name: 'one', role: 'reader', expires: null, revoked: null },
      { name: 'other', role: 'curator', expires: expect.stringMatching(/Z$/u) },
    ]);
    expect(Object.keys(listed[0] ?? {})).not.toContain('hash');
    await expect(key('admin', 'one')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(revokeKey(graph.database, 'none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is read again every five seconds, and so counts no longer than that when it is revoked elsewhere', async () => {
    let now = Date.now();
    let reads = 0;
    const counting: Database = { ...graph.database, read: (...asked) => ((reads += 1), graph.database.read(...asked)) };
    const verify = tokenVerifier(counting, () => now);
    const { token } = await createKey(graph.database, { name: 'desk', role: 'curator', days: null });
    const who = { name: 'desk', role: 'curator' };
    expect([await verify(token, soon()), await verify(token, soon()), reads]).toEqual([who, who, 1]);
    await revokeKey(graph.database, 'desk');
    now += 4_999;
    expect([await verify(token, soon()), reads]).toEqual([who, 1]);
    now += 1;
    expect([await verify(token, soon()), reads]).toEqual([null, 2]);
    expect(await verify(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, soon())).toBeNull();
  });
});

describe('reading', () => {
  it('that is closed needs a key, on every path that gives data', async () => {
    closed = await serve(graph.database, { readAccess: 'key' });
    const reader = await key('reader');
    const paths = [
      '/export?format=csv&query={themes(first:1){nodes{id}}}',
      '/finding/x',
      '/reconcile',
      '/graphql?query={meta{revision}}',
    ];
    for (const path of paths) {
      const headers = { 'apollo-require-preflight': '1' };
      expect((await fetch(closed.url + path, { headers })).status, path).toBe(401);
      const allowed = await fetch(closed.url + path, { headers: { ...headers, authorization: `Bearer ${reader}` } });
      expect([200, 404], path).toContain(allowed.status);
    }
    expect((await fetch(`${closed.url}/livez`)).status).toBe(200);
    const asked = await askServer(closed.url, '{ meta { revision } }', { key: reader });
    expect([asked.status, asked.errors]).toEqual([200, undefined]);
  });
});
