import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryQuery, packagedQueries, readQueryLibrary, withoutComment } from '../../src/server/query-library.ts';

const COMMENT = '# Who has it?\n#\n# Those that have,\n# and since when.\n';

test('a query says its question and what its answer shows', () => {
  const query = `${COMMENT}query WhoHasIt { scope }\n`;
  expect(libraryQuery('07-who-has-it.graphql', query)).toEqual({
    name: 'who-has-it',
    file: '07-who-has-it',
    operation: 'WhoHasIt',
    question: 'Who has it?',
    shows: 'Those that have, and since when.',
    query,
  });
  expect(withoutComment(query)).toBe('query WhoHasIt { scope }');
});

test('a comment within a query is none of its head', () => {
  const body = 'query WhoHasIt {\n  # all of it\n  scope\n}';
  expect(withoutComment(`${COMMENT}${body}\n`)).toBe(body);
});

test.each([
  ['{ scope }\n'],
  ['# Who has it?\n{ scope }\n'],
  ['# Who has it?\n#\n{ scope }\n'],
  ['# Who has it?\n# Those that have.\n{ scope }\n'],
  ['# Those that have it.\n#\n# All of them.\n{ scope }\n'],
  ['\n# Who has it?\n#\n# Those that have.\n{ scope }\n'],
])('%j does not say both', (query) => {
  expect(() => libraryQuery('who.graphql', query)).toThrow(/^who\.graphql: begins with a comment/u);
});

test('what is no GraphQL is named', () => {
  expect(() => libraryQuery('broken.graphql', `${COMMENT}{`)).toThrow(/^broken\.graphql: not a GraphQL document/u);
});

describe('a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'findings-library-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is read in the order of its names; an operation without a name is called as the query', async () => {
    for (const [name, body] of [
      ['2-second', 'query Second { scope }'],
      ['1-first', 'query First { scope }'],
      ['3-third', '{ scope }'],
    ])
      await writeFile(path.join(folder, `${name}.graphql`), `${COMMENT}${body}\n`);
    await writeFile(path.join(folder, 'notes.txt'), 'no query');
    const queries = await readQueryLibrary(folder);
    expect(queries.map(({ name, operation }) => [name, operation])).toEqual([
      ['first', 'First'],
      ['second', 'Second'],
      ['third', 'third'],
    ]);
  });

  test('that is not there holds nothing', async () => {
    expect(await readQueryLibrary(path.join(folder, 'none'))).toEqual([]);
  });
});

test('every query of the package has a name, a question and an operation of its own', async () => {
  const queries = await readQueryLibrary(packagedQueries());
  expect(queries.length).toBeGreaterThanOrEqual(34);
  for (const part of ['name', 'question', 'shows', 'operation'] as const)
    expect(new Set(queries.map((query) => query[part])).size).toBe(queries.length);
  // What a query shows is told in a sentence or three, not in an essay.
  expect(queries.filter(({ shows }) => !/[.)]$/u.test(shows) || shows.length > 350)).toEqual([]);
});
