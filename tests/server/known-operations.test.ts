/** A question that was asked before is answered without Apollo's pipeline: nobody may tell the difference. */
import { expect, test } from 'vitest';
import { parse, getOperationAST } from 'graphql';
import type { AnswerOperation } from '../../src/server/apollo.ts';
import { knownOperations } from '../../src/server/known-operations.ts';
import { testAnswer, testSchema } from './test-schema.ts';
import { startTestServer, type TestAnswer, type TestServer } from './test-server.ts';

const NAMED = 'query One($id: ID!) { theme(id: $id) { id name } } query Other { theme(id: "b") { name } }';
const LISTED = 'query Listed($first: Int!) { themes(first: $first) { totalCount } }';

/** What of an answer is the same for the same question: all but the time and the request's own id. */
function lasting({ status, headers, text }: TestAnswer) {
  const rest = [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
  return { status, text: text.replaceAll(/"requestId":"[^"]*"/gu, '"requestId":""'), headers: rest };
}

async function countingServer() {
  const counts = { executed: 0 };
  const answer: AnswerOperation = async (operation, scope) => {
    counts.executed += 1;
    scope.noteData({ revision: 1, version: '7' });
    return testAnswer(operation, scope);
  };
  return { counts, server: await startTestServer({ answer }) };
}

type Asking = Parameters<TestServer['ask']>;

const QUESTIONS: Readonly<Record<string, readonly [asking: Asking, executed: number]>> = {
  'a value': [['{ theme(id: "a") { id } }'], 1],
  'a value that is null': [['{ self { theme(id: "a") { id } } }'], 1],
  variables: [[NAMED, { variables: { id: 'a' }, operationName: 'One' }], 1],
  'another of the operations': [[NAMED, { operationName: 'Other' }], 1],
  'none of several operations': [[NAMED, { variables: { id: 'a' } }], 1],
  'an operation that is not there': [[NAMED, { operationName: 'Third' }], 1],
  'a variable too few': [[NAMED, { operationName: 'One' }], 1],
  'the newer media type': [
    ['{ theme(id: "b") { name } }', { headers: { accept: 'application/graphql-response+json' } }],
    1,
  ],
  'a media type we have not': [['{ theme(id: "b") { name } }', { headers: { accept: 'text/html' } }], 0],
  GET: [['{ theme(id: "b") { name } }', { method: 'GET' }], 1],
  'an error of a field': [['{ themes { totalCount } fails(with: "NOT_FOUND") }'], 1],
  'an error that is masked': [['{ mustNotFail(with: "TypeError") }'], 1],
  'a store that is away': [['{ fails(with: "GRAPH_UNAVAILABLE") }'], 1],
  'more than may be asked': [[LISTED, { variables: { first: 10_000_000 } }], 0],
  'what is not GraphQL': [['{ theme('], 0],
  'what is not valid': [['{ nothing }'], 0],
  'a mutation': [['mutation { change }'], 1],
  introspection: [['{ __schema { queryType { name } } }'], 1],
};

test.each(Object.entries(QUESTIONS))('%s: the second answer is that of the first', async (_, [asking, executed]) => {
  const { counts, server } = await countingServer();
  const first = await server.ask(...asking);
  expect(counts.executed).toBe(executed);
  const second = await server.ask(...asking);
  expect(lasting(second)).toEqual(lasting(first));
  // An answer with errors is sent by Apollo, and was read once.
  expect(counts.executed).toBe(2 * executed);
  const logged = server.lines.filter(({ statements }) => statements !== undefined);
  const [one, other] = logged.map(({ operation, errors, status }) => ({ operation, errors, status }));
  expect(other).toEqual(one);
});

test('a text within the node budget is refused beyond it, though it is known', async () => {
  const { server } = await countingServer();
  const fine = await server.ask(LISTED, { variables: { first: 10 } });
  expect(fine.errors).toBeUndefined();
  const refused = await server.ask(LISTED, { variables: { first: 10_000_000 } });
  expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([400, 'LIMIT_EXCEEDED']);
});

test('knows a query by text and name, and nothing whose request says more', () => {
  const known = knownOperations();
  const document = parse('query A { scope } mutation B { change }');
  const remember = (name: string) => {
    const operation = getOperationAST(document, name)!;
    known.remember('text', name, { schema: testSchema, document, operation, operationName: name });
  };
  remember('A');
  remember('B');
  const find = (body: unknown, method = 'POST') =>
    known.find({ method, body, search: '', headers: new Map() as never })?.operationName;
  expect(find({ query: 'text', operationName: 'A' })).toBe('A');
  expect(find({ query: 'text', operationName: 'A', variables: {} })).toBe('A');
  expect(find({ query: 'text', operationName: 'B' })).toBeUndefined();
  expect(find({ query: 'text' })).toBeUndefined();
  expect(find({ query: 'text', operationName: 'A' }, 'GET')).toBeUndefined();
  expect(find({ query: 'text', operationName: 'A', variables: [] })).toBeUndefined();
  expect(find({ query: 'text', operationName: 'A', extensions: {} })).toBeUndefined();
  expect(find([{ query: 'text', operationName: 'A' }])).toBeUndefined();
});
