import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { codesOf, startTestServer } from '../test-server.ts';

const times = (count: number, of: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join(' ');
const nested = (depth: number, open: string, leaf: string, close: string): string =>
  open.repeat(depth) + leaf + close.repeat(depth);

const fragmentBomb = `{ ...F0 } ${times(25, (i) => `fragment F${i} on Query { self { ...F${i + 1} ...F${i + 1} } }`)} fragment F25 on Query { scope }`;
const wideBomb = `{ ...F0 } ${times(25, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F25 on Query { scope }`;

/** Hostile documents, and the limit that refuses each; where the stack may end first, either is right. */
const HOSTILE: [name: string, limit: string, query: string][] = [
  ['fragment bomb with fields', 'selections', fragmentBomb],
  ['fragment bomb in one selection', 'selections', wideBomb],
  ['depth 40', 'depth', nested(40, '{ self', ' { scope }', '}')],
  [
    'depth through fragments',
    'depth',
    `{ ...F0 } ${times(35, (i) => `fragment F${i} on Query { self { ...F${i + 1} } }`)} fragment F35 on Query { scope }`,
  ],
  ['depth 1,000', 'depth', nested(1_000, '{ self', ' { scope }', '}')],
  ['depth 5,000', 'depth|tokens', nested(5_000, '{self', '{scope}', '}')],
  ['20,000 aliases', 'tokens', `{ ${times(20_000, (i) => `a${i}: scope`)} }`],
  ['201 aliases', 'aliases', `{ self { ${times(201, (i) => `a${i}: scope`)} } }`],
  [
    '21 root fields through fragments',
    'rootFields',
    `{ ...A ...A ${times(11, (i) => `a${i}: scope`)} } fragment A on Query { ... { ${times(10, (i) => `b${i}: scope`)} } }`,
  ],
  ['5,000 directives', 'tokens', `{ scope ${'@include(if: true) '.repeat(5_000)} }`],
  ['51 directives', 'directives', `{ scope ${'@x '.repeat(51)} }`],
  ['50,000 duplicate fields', 'tokens', `{ ${'scope '.repeat(50_000)} }`],
  ['2,500 duplicate fields', 'selections', `{ ${'scope '.repeat(2_500)} }`],
  ['lists in lists', 'nesting', `{ nodes(ids: ${nested(21, '[', '', ']')}) { id } }`],
  ['2,400 lists in lists', 'depth|nesting', `{ nodes(ids: ${nested(2_400, '[', '', ']')}) { id } }`],
  ['objects in objects', 'nesting', `{ themes(where: ${nested(21, '{ not: ', '{}', '}')}) { totalCount } }`],
  ['list types in list types', 'nesting', `query($a: ${nested(21, '[', 'Int', ']')}) { scope }`],
];

describe('documents beyond a limit', () => {
  test.each(HOSTILE)('%s: 400 and the limit "%s", by POST and GET, under both media types', async (_, limit, query) => {
    const server = await startTestServer();
    const ways = [
      { headers: {} },
      { headers: { accept: 'application/graphql-response+json' } },
      ...(encodeURIComponent(query).length < 12_000 ? [{ method: 'GET' as const }] : []),
    ];
    for (const way of ways) {
      const answer = await server.ask(query, way);
      expect([answer.status, codesOf(answer)]).toEqual([400, ['LIMIT_EXCEEDED']]);
      expect(limit.split('|')).toContain(answer.errors?.[0]?.extensions.limit);
      expect(answer.text.length).toBeLessThan(500);
    }
  });

  test('a variable that nests too deeply is refused like a literal', async () => {
    const server = await startTestServer();
    const query = 'query($where: ThemeWhere) { themes(where: $where) { totalCount } }';
    const deep = (depth: number): object => (depth === 0 ? {} : { not: deep(depth - 1) });
    for (const method of ['GET', 'POST'] as const) {
      const answer = await server.ask(query, { method, variables: { where: deep(30) } });
      expect([answer.status, answer.errors?.[0]?.extensions.limit]).toEqual([400, 'nesting']);
      expect((await server.ask(query, { method, variables: { where: deep(5) } })).errors).toBeUndefined();
    }
  });
});

describe('documents within the limits', () => {
  test('the introspection query of GraphiQL passes, with every option', async () => {
    const server = await startTestServer();
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    for (const method of ['GET', 'POST'] as const) expect((await server.ask(query, { method })).errors).toBeUndefined();
  });

  test.each([
    ['a cycle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['a fragment that spreads itself', '{ ...A } fragment A on Query { self { ...A } }'],
    ['an unknown fragment', '{ ...Missing }'],
    ['a broken token at the end', `{ ${'scope '.repeat(100)} "unclosed`],
    ['an empty document', ''],
  ])('%s is left to graphql itself', async (_, query) => {
    const answer = await (await startTestServer()).ask(query);
    expect(codesOf(answer)[0]).toMatch(/^GRAPHQL_|^BAD_REQUEST$/u);
  });

  test('20 root fields, 200 aliases and 30 levels are answered', async () => {
    const server = await startTestServer();
    const { errors } = await server.ask(`{ ${times(20, (i) => `a${i}: scope`)} }`);
    expect(errors).toBeUndefined();
    expect((await server.ask(`{ self { ${times(200, (i) => `a${i}: scope`)} } }`)).errors).toBeUndefined();
    expect((await server.ask(nested(29, '{ self', '{ scope }', '}'))).errors).toBeUndefined();
  });
});
