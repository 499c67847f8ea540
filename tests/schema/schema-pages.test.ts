/** `docs/schema` says what the schema says. `UPDATE_GOLDEN=1` writes its pages anew, to be read before they are committed. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSdl, schemaFiles } from '../support/sources.ts';
import { schemaPages } from './schema-pages.ts';

const folder = new URL('../../docs/schema/', import.meta.url);
const pagesThere = () => readdirSync(folder).filter((file) => file.endsWith('.md'));
const pages = schemaPages(schemaFiles());

if (process.env.UPDATE_GOLDEN) {
  for (const file of pagesThere()) if (!pages.has(file)) rmSync(new URL(file, folder));
  for (const [file, text] of pages) writeFileSync(new URL(file, folder), text);
}

test.each([...pages])('%s', (file, text) => {
  expect(readFileSync(new URL(file, folder), 'utf8')).toBe(text);
});

test('there is no page of what is no more', () => {
  expect(pagesThere().toSorted()).toEqual([...pages.keys()].toSorted());
});

test('every type has its place, and every link leads to one', () => {
  const headings = new Set(
    [...pages].flatMap(([file, text]) =>
      [...text.matchAll(/^## (.+)$/gmu)].map(([, name = '']) => `${file}#${name.toLowerCase()}`),
    ),
  );
  const types = Object.values(buildSchema(readSdl()).getTypeMap()).filter(({ astNode }) => astNode);
  const missing = types.filter(({ name }) => ![...headings].some((at) => at.endsWith(`#${name.toLowerCase()}`)));
  expect(missing.map(({ name }) => name)).toEqual([]);
  const links = [...pages.values()].flatMap((text) =>
    [...text.matchAll(/\]\((\w[^)]*#[^)]*)\)/gu)].map(([, to = '']) => to),
  );
  expect(links.length).toBeGreaterThan(500);
  expect(links.filter((to) => !headings.has(to))).toEqual([]);
});

test('the schema in one file is the schema', () => {
  const printed = readFileSync(new URL('printed.graphql', folder), 'utf8');
  const canonical = (sdl: string) => printSchema(lexicographicSortSchema(buildSchema(sdl)));
  expect(canonical(printed)).toBe(canonical(readSdl()));
});

describe('a page', () => {
  const files = [
    { stem: 'common', sdl: '"What is asked."\ntype Query { "All of it. And more." all: [Thing!]! }\nscalar Day' },
    {
      stem: 'thing-part',
      sdl: `
        """
        A thing <of> any
        kind.
        """
        type Thing implements Named & Dated {
          "Its name."
          name("In which tongue." in: Tongue! = ENGLISH, at: Day): String!
          old: Int @deprecated(reason: "Ask for name.")
        }
        interface Named { name: String! }
        interface Dated { name: String! }
        union Any = Thing
        enum Tongue { "As spoken." ENGLISH WELSH }
        extend type Query { "One of them: by name." one: Any }
      `,
    },
  ];
  const made = schemaPages(files);

  test('has every element with what is said of it, and links to where its type is described', () => {
    expect(made.get('thing-part.md')?.split('\n').slice(2)).toEqual(
      `# Thing part

## Thing

\`type\`, is a [Named](thing-part.md#named), [Dated](thing-part.md#dated)

A thing &lt;of> any kind.

- \`name\`: String!: Its name.
  - \`in\`: [Tongue](thing-part.md#tongue)! = \`ENGLISH\`: In which tongue.
  - \`at\`: [Day](common.md#day)
- \`old\`: Int: **Deprecated**: Ask for name.

## Named

\`interface\`

- \`name\`: String!

## Dated

\`interface\`

- \`name\`: String!

## Any

\`union\`, one of [Thing](thing-part.md#thing)

## Tongue

\`enum\`

- \`ENGLISH\`: As spoken.
- \`WELSH\`

## Query

more of [Query](common.md#query)

- \`one\`: [Any](thing-part.md#any): One of them: by name.
`.split('\n'),
    );
  });

  test('of contents lists the questions and the types', () => {
    const contents = made.get('README.md') ?? '';
    expect(contents).toContain(
      '- [`all`](common.md#query): All of it.\n- [`one`](thing-part.md#query): One of them.\n',
    );
    expect(contents).toContain('- **[Thing part](thing-part.md)**: [Thing](thing-part.md#thing), ');
  });
});
