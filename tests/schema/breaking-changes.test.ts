/**
 * The public schema against that of the last release, `docs/schema/released.graphql`: what breaks a client is announced in
 * the changelog, under `Breaking`, by its coordinate.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSdl } from '../support/sources.ts';
import { unannounced } from './breaking-changes.ts';

const root = new URL('../../', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');
const RELEASED = textOf('docs/schema/released.graphql');
const CHANGELOG = textOf('CHANGELOG.md');

test('what breaks clients of the last release is announced in the changelog', async () => {
  expect(await unannounced(RELEASED, readSdl(), CHANGELOG)).toEqual([]);
});

test('a field of the last release that is gone is found', async () => {
  const without = readSdl().replace(/^ {2}permalink: /mu, '  lasting: ');
  expect(await unannounced(RELEASED, without, CHANGELOG)).toEqual([expect.stringMatching(/^Finding\.permalink: /u)]);
});

const BEFORE = `
  type Query { "Finds." find(text: String, first: Int! = 10): Thing grade: Grade }
  type Thing { id: ID! name: String! }
  enum Grade { GOOD POOR }
  input Where { name: String }
`;

const changelog = (breaking: string) =>
  `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- \`Query.grade\`\n\n${breaking}\n## [0.1.0]\n\n### Breaking\n\n- \`Thing.name\` is gone.\n`;

describe.each([
  ['a field is removed', 'name: String!', '', 'Thing.name'],
  ['a field becomes nullable', 'id: ID!', 'id: ID', 'Thing.id'],
  ['a type is renamed', 'enum Grade', 'enum Mark', 'Grade'],
  ['a value is removed', 'GOOD POOR', 'GOOD', 'Grade.POOR'],
  ['an argument is removed', 'text: String, ', '', 'Query.find.text'],
  ['an argument becomes required', 'text: String,', 'text: String!,', 'Query.find.text'],
  ['an input field becomes required', '{ name: String }', '{ name: String! }', 'Where.name'],
  ['a default changes', 'Int! = 10', 'Int! = 20', 'Query.find.first'],
])('%s', (_, from, to, coordinate) => {
  const after = BEFORE.replaceAll(from, to).replaceAll(
    'grade: Grade',
    to === 'enum Mark' ? 'grade: Mark' : 'grade: Grade',
  );

  test('it fails without an announcement, or with one of an earlier release', async () => {
    const found = await unannounced(BEFORE, after, changelog(''));
    expect(found.map((line) => line.split(':')[0])).toContain(coordinate);
  });

  test('it passes when all that breaks is announced', async () => {
    const found = await unannounced(BEFORE, after, changelog(''));
    const lines = found.map((line) => `- \`${line.split(':')[0]}\` is another.`).join('\n');
    expect(await unannounced(BEFORE, after, changelog(`### Breaking\n\n${lines}\n`))).toEqual([]);
    expect(await unannounced(BEFORE, after, changelog(`### Changed\n\n${lines}\n`))).toEqual(found);
  });
});

test.each([
  ['a field is added', 'name: String!', 'name: String! note: String'],
  ['a value is added', 'GOOD POOR', 'GOOD POOR NONE'],
  ['an optional argument is added', 'text: String,', 'text: String, after: String,'],
  ['a field is deprecated', 'name: String!', 'name: String! @deprecated(reason: "Ask for id.")'],
  ['a nullable field is never null any more', 'grade: Grade', 'grade: Grade!'],
  ['a description changes', 'Finds.', 'Looks up.'],
])('no announcement is needed when %s', async (_, from, to) => {
  const after = BEFORE.replaceAll(from, to);
  expect(after).not.toBe(BEFORE);
  expect(await unannounced(BEFORE, after, changelog(''))).toEqual([]);
});
