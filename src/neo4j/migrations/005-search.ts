import type { Migration } from '../migrations.ts';

/** What can be searched for by words, by the names of the properties. A quote is only there where it is held. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  Authority: ['name', 'officialName', 'alternativeNames', 'formerNames'],
  Document: ['title', 'publisher'],
  Finding: ['statement', 'quote'],
  Theme: ['prefLabel', 'altLabels', 'definition'],
};

const propertiesOf = (of: readonly string[]): string => of.map((property) => `n.${property}`).join(', ');

/**
 * Full-text indexes that compare English words by their stem, and an index to find the same sentence elsewhere. Stores
 * of before had full-text indexes of other names, which compared words as they are. A new store never has them: a
 * statement that changes the schema makes Neo4j plan every statement anew.
 */
export const search: Migration = {
  version: 5,
  statements: [
    ...Object.entries(WORDS).flatMap(([label, of]) => [
      `DROP INDEX ${label}_text IF EXISTS`,
      `CREATE FULLTEXT INDEX ${label}_words IF NOT EXISTS FOR (n:${label}) ON EACH [${propertiesOf(of)}] ` +
        "OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } }",
    ]),
    'CREATE RANGE INDEX Finding_quoteHash IF NOT EXISTS FOR (n:Finding) ON (n.quoteHash)',
  ],
};
