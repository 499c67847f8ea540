import type { AnnotatedDocument, Example } from './annotations.ts';

/** One document in this many is learned from a second time, bare. */
const EVERY = 3;

const LISTS = new Set(['IMPROVEMENT', 'PRIORITY_ACTION', 'RECOMMENDATION']);

/** The example as it would stand in a letter: under no telling heading, in a bullet or not. */
const bare = (example: Example, bullet: boolean): Example => ({
  ...example,
  unit: { ...example.unit, area: 'other', grade: null, sectionKind: 'BODY', bullet },
});

/**
 * Copies of some documents without what their headings tell. Annotated reports all have the headings of one
 * framework; letters have others or none, and a model must not take their absence, or a bullet, for a weakness.
 */
export const bareCopies = (documents: readonly AnnotatedDocument[]): AnnotatedDocument[] =>
  documents
    .filter((_, d) => d % EVERY === 0)
    .map((document, n) => ({
      ...document,
      name: `${document.name} (bare)`,
      folder: -1,
      examples: document.examples
        .filter(({ unit }) => !LISTS.has(unit.sectionKind))
        .map((example) => bare(example, n % 2 === 0)),
    }))
    .filter(({ examples }) => examples.length > 0);
