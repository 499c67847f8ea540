import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { FindingsError } from '../../../src/domain/errors.ts';
import { checkNodeBudget } from '../../../src/server/limits/node-budget.ts';
import { readSdl } from '../../support/sources.ts';
import { testSchema } from '../test-schema.ts';
import { codesOf, startTestServer } from '../test-server.ts';

/** The limit error of a query, or undefined when it passes. */
function refusalOf(query: string, variables: Record<string, unknown> = {}, schema = testSchema) {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  try {
    checkNodeBudget({ schema, document, operation, variables });
    return undefined;
  } catch (error) {
    if (error instanceof FindingsError) return error;
    throw error;
  }
}

const asked = (query: string, variables?: Record<string, unknown>): unknown =>
  refusalOf(query, variables)?.details.actual ?? 'passes';

const deep = (first: number | string): string =>
  `themes(first: 100) { nodes { findings(first: 100) { nodes { themes(first: ${first}) { nodes { id } } } } } }`;

describe('the node budget', () => {
  test('is the product of the firsts along a path, with what is on the way', () => {
    expect(asked(`{ ${deep(48)} }`)).toBe('passes');
    expect(asked(`{ ${deep(49)} }`)).toBe(500_100);
  });

  test('adds siblings up', () => {
    expect(asked(`{ a: ${deep(23)} b: ${deep(23)} }`)).toBe('passes');
    expect(asked(`{ a: ${deep(23)} b: ${deep(25)} }`)).toBe(500_200);
  });

  test('reads variables and their defaults, and the defaults of arguments', () => {
    expect(asked(`query($n: Int!) { ${deep('$n')} }`, { n: 100 })).toBe(1_010_100);
    expect(asked(`query($n: Int! = 100) { ${deep('$n')} }`)).toBe(1_010_100);
    const shared = (inner: string) => `sharedBy { nodes { ${inner} } }`;
    expect(asked(`{ theme(id: "x") { ${shared(shared(shared(shared('sharedBy { nodes { id } }'))))} } }`)).toBe(
      3_368_421,
    );
  });

  test('counts a comparison by its cells, the top themes when it names none', () => {
    const matrix = buildSchema(
      'type Query { compare(authorities: [ID!]!, themes: [ID!]): Cell! } type Cell { findings(first: Int!): Cell! id: ID! }',
    );
    const cells = (given: string) =>
      refusalOf(`{ compare(${given}) { findings(first: 100) { findings(first: 100) { id } } } }`, {}, matrix)?.details
        .actual ?? 'passes';
    expect(cells('authorities: ["a", "b"], themes: ["t"]')).toBe('passes');
    expect(cells(`authorities: ["a", "b"], themes: [${'"t" '.repeat(26)}]`)).toBe(520_000);
    expect(cells('authorities: ["a", "b", "c"]')).toBe(510_000);
  });

  test('counts ids by their number', () => {
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Theme { findings(first: 100) { nodes { themes(first: 100) { totalCount } } } } } }`;
    expect(asked(query, { ids: ['a'] })).toBe('passes');
    expect(asked(query, { ids: Array.from({ length: 51 }, () => 'a') })).toBe(515_151);
  });

  test('counts a history as long as one can be', () => {
    const findings = 'history { findings(first: 3) { totalCount } }';
    const query = `{ authorities(first: 100) { nodes { weaknesses(first: 100) { edges { ${findings} } } } } }`;
    expect(refusalOf(query, {}, buildSchema(readSdl()))?.details.actual).toBe(600_100);
  });

  test('counts what is on the way, what is looked up, and a list by how long it can be', () => {
    const cost = (query: string) => {
      const document = parse(query);
      const operation = document.definitions[0] as OperationDefinitionNode;
      return checkNodeBudget({ schema: buildSchema(readSdl()), document, operation, variables: {} });
    };
    expect(cost('{ theme(id: "a") { key } }')).toBe(1);
    expect(cost('{ findings(first: 10) { nodes { inspection { authority { name } } } } }')).toBe(30);
    expect(cost('{ findings(first: 10) { edges { node { themes { findings(first: 5) { nodes { id } } } } } } }')).toBe(
      10 * (1 + 3 * (1 + 5)),
    );
    expect(cost('{ inspections(first: 10) { nodes { judgements { area { name } } } } }')).toBe(10 * (1 + 20 * 2));
    expect(cost('{ search(text: "drift", first: 10) { nodes { highlights { __typename } } } }')).toBe(10);
  });

  test('counts a facet, which is a list without a first, as a hundred', () => {
    const facets = (inner: string) => `facets { themes { findings(first: 100) { totalCount ${inner} } } }`;
    const query = (inner: string) => `{ search(text: "drift", first: 1) { ${facets(inner)} } }`;
    const schema = buildSchema(readSdl());
    expect(refusalOf(query(''), {}, schema)).toBeUndefined();
    expect(refusalOf(query(facets('')), {}, schema)?.details.actual).toBe(100_000_000);
  });

  test('counts a field once that fragments select twice, and what is merged beneath it together', () => {
    const fragment = `fragment A on Query { ${deep(48)} }`;
    expect(asked(`{ ...A ...A ${deep(48)} } ${fragment}`)).toBe('passes');
    const halves =
      'themes(first: 100) { nodes { x: sharedBy(first: 100) { nodes { y: findings(first: 30) { totalCount } } } } }';
    const others =
      'themes(first: 100) { nodes { x: sharedBy(first: 100) { nodes { z: findings(first: 30) { totalCount } } } } }';
    expect(asked(`{ ${halves} ${others} }`)).toBe(610_100);
  });

  test('counts on each type of an interface, through fragments of either', () => {
    const query = (first: number) =>
      `{ nodes(ids: ["a"]) { ... on Node { ...T } } } fragment T on Theme { findings(first: 100) { nodes { ...N } } } fragment N on Node { ... on Finding { themes(first: 100) { nodes { findings(first: ${first}) { totalCount } } } } }`;
    expect(asked(query(48))).toBe('passes');
    expect(asked(query(49))).toBe(500_101);
  });

  test('leaves out what skip and include leave out', () => {
    const query = `query($no: Boolean!) { ... @include(if: $no) { a: ${deep(100)} } b: ${deep(48)} }`;
    expect(asked(query, { no: false })).toBe('passes');
    expect(asked(query, { no: true })).toBe(1_500_200);
  });

  test('names the heaviest path, and no number is lost in it', () => {
    const error = refusalOf(`{ light: themes(first: 1) { totalCount } heavy: ${deep(100)} }`);
    expect(error?.message).toBe(
      'Nodes that "heavy.nodes.findings.nodes.themes" may return: at most 500,000 allowed, this one has 1,010,101. Lower a "first" on that path.',
    );
  });

  test('leaves variables that cannot be coerced to execution', () => {
    expect(asked(`query($n: Int!) { ${deep('$n')} }`, { n: 'many' })).toBe('passes');
  });

  test('is checked before anything is answered, by POST and by GET', async () => {
    let answers = 0;
    const server = await startTestServer({
      answer: async () => {
        answers += 1;
        return { data: null };
      },
    });
    for (const method of ['POST', 'GET'] as const) {
      const answer = await server.ask(`query($n: Int!) { ${deep('$n')} }`, { method, variables: { n: 100 } });
      expect([answer.status, codesOf(answer)]).toEqual([400, ['LIMIT_EXCEEDED']]);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ limit: 'nodes', allowed: 500_000, actual: 1_010_100 });
    }
    expect(answers).toBe(0);
  });

  test('costs introspection nothing', () => {
    const schema = buildSchema('type Query { first: Int }');
    expect(refusalOf('{ __schema { types { name } } __typename first }', {}, schema)).toBeUndefined();
  });
});
