/**
 * What random operations reach only now and then: every field of every type, and every operator of every filter field
 * with several values and with null, each against the reference.
 */
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  isCompositeType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { PREFIXES } from '../reference/identity.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import { createPool, type Pool } from '../reference/operations/pool.ts';
import { COMPARISONS, constantOf } from '../reference/operations/values.ts';
import { openRandomGraph } from '../reference/scratch.ts';
import { all } from '../reference/store.ts';
import { disagreement } from '../reference/verdict.ts';

const MINUTES = 60_000;

let database: Database;
let judge: Judge;
let pool: Pool;

beforeAll(async () => {
  database = await openRandomGraph(8);
  judge = await openJudge(database);
  pool = createPool(judge.store);
});
afterAll(() => database.close());

async function expectAgreement(source: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const wrong = await disagreement(judge, { document: parse(source), variables });
  expect(wrong, `${source}\n${JSON.stringify(variables)}`).toBeUndefined();
}

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: string): Field[] => {
  const object = judge.schema.getType(type);
  return isObjectType(object) ? Object.values(object.getFields()) : [];
};

/** A field with all that is in it, down to things that have an id of their own and types that it is in already. */
function whole(field: Field, within: readonly string[] = []): string {
  const names = field.args.map(({ name }) => name);
  const needed = [names.includes('first') ? 'first: 4' : '', names.includes('for') ? 'for: "place-0"' : '']
    .join(' ')
    .trim();
  const given = needed && `(${needed})`;
  const inner = getNamedType(field.type);
  if (!isCompositeType(inner)) return field.name;
  if (inner.name in PREFIXES) return `${field.name}${given} { __typename id }`;
  if (within.includes(inner.name)) return `${field.name}${given} { __typename }`;
  // Facets are swept where a thing has them; the random operations ask for them at every depth.
  if (inner.name === 'FindingFacets' && within.length > 1) return '__typename';
  const parts = fieldsOf(inner.name).map((part) => whole(part, [...within, inner.name]));
  return `${field.name}${given} { ${parts.join(' ')} }`;
}

describe.each(Object.keys(PREFIXES))('%s', (type) => {
  test('has every field as the reference has it', { timeout: 5 * MINUTES }, async () => {
    const ids = all(judge.store, type)
      .map(({ id }) => id)
      .slice(0, 25);
    const leaves = fieldsOf(type).filter((field) => !isCompositeType(getNamedType(field.type)));
    const branches = fieldsOf(type).filter((field) => !leaves.includes(field));
    for (const selection of [leaves.map((field) => whole(field)).join(' '), ...branches.map((field) => whole(field))])
      await expectAgreement(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${selection} } } }`, { ids });
  });
});

/** Root field, the filter that is swept, and where it stands in the filter of the root field. */
const FILTERS: readonly (readonly [string, string, (filter: string) => string])[] = [
  ['authorities', 'AuthorityFilter', (filter) => filter],
  ['authorities', 'RegionFilter', (filter) => `{ regions: { some: ${filter} } }`],
  ['documents', 'DocumentFilter', (filter) => filter],
  ['findings', 'FindingFilter', (filter) => filter],
  ['inspections', 'InspectionFilter', (filter) => filter],
  ['inspections', 'JudgementFilter', (filter) => `{ judgements: { some: ${filter} } }`],
  ['frameworks', 'FrameworkFilter', (filter) => filter],
  ['themes', 'ThemeFilter', (filter) => filter],
  ['weaknesses', 'WeaknessFilter', (filter) => filter],
];

const inputFields = (type: string): GraphQLInputField[] => {
  const input = judge.schema.getType(type);
  return isInputObjectType(input) ? Object.values(input.getFields()) : [];
};

/** Comparisons of which every operator has been tried: for a further field one is enough, except that ids are looked up. */
const swept = new Set<string>();

/** What is tried of a filter field: the operators of a comparison, the quantifiers of a relation, or the field itself. */
function partsOf(field: GraphQLInputField): GraphQLInputField[] {
  const inner = getNamedType(field.type).name;
  if (inner.endsWith('RelationFilter')) return inputFields(inner);
  if (!COMPARISONS.test(inner)) return [field];
  const parts = swept.has(inner) && inner !== 'IdFilter' ? inputFields(inner).slice(0, 1) : inputFields(inner);
  swept.add(inner);
  return parts;
}

describe.each(FILTERS)('%s by %s', (root, type, wrap) => {
  test('match as in the reference', { timeout: 5 * MINUTES }, async () => {
    for (const field of inputFields(type)) {
      const inner = getNamedType(field.type).name;
      for (const part of partsOf(field)) {
        const filter = part === field ? `{ ${field.name}: $value }` : `{ ${field.name}: { ${part.name}: $value } }`;
        const source = `query ($value: ${String(part.type)}) { ${root}(first: 100, filter: ${wrap(filter)}) { totalCount nodes { id } } }`;
        const isRelation = inner.endsWith('RelationFilter');
        const place = isRelation ? { owner: inner, name: part.name } : { owner: type, name: field.name };
        const values = [1, 2, 3].map((seed) => constantOf(judge.schema, pool, seed, part.type, place));
        for (const value of isNonNullType(part.type) ? values : [...values, null])
          await expectAgreement(source, { value });
      }
    }
  });
});
