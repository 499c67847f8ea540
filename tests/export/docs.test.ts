import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS, STANDING } from '../../src/export/graph/kinds.ts';
import { TERMS } from '../../src/export/graph/turtle-terms.ts';

const page = readFileSync('docs/exports.md', 'utf8');

test('docs/exports.md names every kind, every file, every relation and every term of RDF', () => {
  const relations = KINDS.flatMap(({ links }) => links.map(({ relation }) => relation));
  const kinds = [...KINDS, STANDING].flatMap(({ name, file }) => [name, file]);
  const terms = Object.values(TERMS).flatMap(({ classes, predicates }) => [
    ...classes,
    ...Object.values(predicates).map(([predicate]) => predicate),
  ]);
  const named = [...relations, STANDING.relation, ...kinds, ...terms];
  expect(named.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
