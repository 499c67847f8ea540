/** Answers that are kept: sent again while the data are of the same revision, and never otherwise. */
import { expect, test } from 'vitest';
import { answerCache } from '../../src/server/answer-cache.ts';
import type { AnswerOperation } from '../../src/server/apollo.ts';
import type { RequestScope } from '../../src/server/request-record.ts';
import { testAnswer } from './test-schema.ts';
import { startTestServer } from './test-server.ts';

/** A server that keeps answers about data whose revision the test sets, and how often it has executed an operation. */
async function keeping(note = (scope: RequestScope, revision: number) => scope.noteData({ revision, version: '1' })) {
  const data = { revision: 1, executed: 0 };
  const answer: AnswerOperation = async (operation, scope) => {
    data.executed += 1;
    note(scope, data.revision);
    return testAnswer(operation, scope);
  };
  const cache = answerCache(1)!;
  const readRevision = async (scope: RequestScope) => {
    scope.noteData({ revision: data.revision, version: '1' });
    return data.revision;
  };
  return { data, server: await startTestServer({ answer, kept: { cache, readRevision } }) };
}

const QUERY = 'query Named($id: ID!) { theme(id: $id) { name } }';

test('sends an answer again, byte for byte, until the data change', async () => {
  const { data, server } = await keeping();
  const first = await server.ask(QUERY, { variables: { id: 'a' } });
  const again = await server.ask(QUERY, { variables: { id: 'a' } });
  expect(first.text).toContain('Supervision');
  expect([again.status, again.text]).toEqual([200, first.text]);
  expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
  expect(data.executed).toBe(1);
  data.revision = 2;
  await server.ask(QUERY, { variables: { id: 'a' } });
  await server.ask(QUERY, { variables: { id: 'a' } });
  expect(data.executed).toBe(2);
  expect(server.lines.filter(({ operation }) => operation === 'Named')).toHaveLength(4);
});

test('takes other variables, another operation, method or media type for another question', async () => {
  const { data, server } = await keeping();
  const both = `${QUERY} query Other($id: ID!) { theme(id: $id) { id } }`;
  const variables = { id: 'a' };
  await server.ask(both, { variables, operationName: 'Named' });
  await server.ask(both, { variables, operationName: 'Other' });
  await server.ask(both, { variables: { id: 'b' }, operationName: 'Named' });
  await server.ask(QUERY, { variables });
  await server.ask(QUERY, { variables, method: 'GET' });
  await server.ask(QUERY, { variables, headers: { accept: 'application/graphql-response+json' } });
  expect(data.executed).toBe(6);
});

test('keeps no answer with an error, and none of a graph without data', async () => {
  const { data, server } = await keeping();
  for (let turn = 0; turn < 2; turn += 1) await server.ask('{ scope fails(with: "GRAPH_BUSY") }');
  expect(data.executed).toBe(2);
  const empty = await keeping((scope) => scope.noteData({ revision: null, version: null }));
  for (let turn = 0; turn < 2; turn += 1) await empty.server.ask('{ scope }');
  expect(empty.data.executed).toBe(2);
});

test('keeps no answer whose root fields were read before and after a change', async () => {
  const { data, server } = await keeping((scope, revision) => {
    scope.noteData({ revision, version: '1' });
    scope.noteData({ revision: revision + 1, version: '1' });
  });
  for (let turn = 0; turn < 2; turn += 1) await server.ask('{ scope }');
  expect(data.executed).toBe(2);
});

test('a GET is not sent again to a client that has it, until the data change', async () => {
  const { data, server } = await keeping();
  const asked = async (headers: Record<string, string>) =>
    fetch(`${server.url}/graphql?query={scope}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
  const first = await asked({});
  const tag = first.headers.get('etag')!;
  expect([first.headers.get('cache-control'), tag]).toEqual(['private, no-cache', expect.stringMatching(/-1"$/u)]);
  const unchanged = await asked({ 'if-none-match': tag });
  expect([unchanged.status, await unchanged.text(), unchanged.headers.get('etag')]).toEqual([304, '', tag]);
  for (const held of [`W/${tag}`, `"other", W/${tag}`, `"other",${tag}`])
    expect((await asked({ 'if-none-match': held })).status).toBe(304);
  expect((await asked({ 'if-none-match': '"other"' })).status).toBe(200);
  data.revision = 2;
  const changed = await asked({ 'if-none-match': tag });
  expect([changed.status, changed.headers.get('etag')]).toEqual([200, tag.replace('-1"', '-2"')]);
  expect(data.executed).toBe(2);
  expect((await server.ask('{ scope }')).headers.get('etag')).toBeNull();
});

test('a GET that another origin could send is refused though its answer is kept', async () => {
  const { server } = await keeping();
  const search = new URLSearchParams({ query: '{ scope }' }).toString();
  const allowed = { headers: { 'apollo-require-preflight': '1' } };
  expect((await fetch(`${server.url}/graphql?${search}`, allowed)).status).toBe(200);
  expect((await fetch(`${server.url}/graphql?${search}`)).status).toBe(400);
});
