import type { Features, Parsed } from '../classify/features.ts';
import { featuresOf, GROUPS, parse } from '../classify/features.ts';
import type { Vocabulary } from '../classify/encode.ts';
import { encode } from '../classify/encode.ts';
import type { AnnotatedDocument, Example } from './annotations.ts';
import type { Rows } from './svm.ts';

/** Every annotated sentence with its features; sentences of a document are next to each other. */
export interface Corpus {
  readonly documents: readonly AnnotatedDocument[];
  readonly examples: readonly Example[];
  readonly features: readonly Features[];
  /** The document of each sentence. */
  readonly document: Int32Array;
  /** The first sentence of each document. */
  readonly begins: readonly number[];
  /** The sentences of each document, taken apart. */
  readonly parsed: readonly (readonly Parsed[])[];
}

/** Takes every sentence of the documents apart. */
export const corpusOf = (documents: readonly AnnotatedDocument[]): Corpus => {
  const features: Features[] = [];
  const document: number[] = [];
  const begins: number[] = [];
  const parsed = documents.map(({ examples }) => examples.map(({ unit }) => parse(unit)));
  for (const [d, sentences] of parsed.entries()) {
    begins.push(document.length);
    for (const [i, each] of sentences.entries()) {
      features.push(featuresOf(each, sentences[i - 1] ?? null, sentences[i + 1] ?? null));
      document.push(d);
    }
  }
  const examples = documents.flatMap((each) => each.examples);
  return { documents, examples, features, document: Int32Array.from(document), begins, parsed };
};

/** The features that at least `authorities` authorities of the sentences use. */
export const vocabularyOf = (corpus: Corpus, examples: readonly number[], authorities: number): Vocabulary => {
  const count = new Map<string, { seen: number; authorities: Set<string> }>();
  for (const r of examples) {
    const authority = corpus.documents[corpus.document[r] as number]?.authority ?? '';
    for (const group of GROUPS)
      for (const name of corpus.features[r]?.[group] ?? []) {
        const known = count.get(name) ?? { seen: 0, authorities: new Set<string>() };
        known.seen += 1;
        known.authorities.add(authority);
        count.set(name, known);
      }
  }
  const kept = [...count]
    .filter(([, { authorities: by }]) => by.size >= authorities)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    columns: new Map(kept.map(([name], i) => [name, i])),
    rarity: Float32Array.from(kept, ([, { seen }]) => Math.log((1 + examples.length) / (1 + seen)) + 1),
  };
};

/** The rows of all sentences in the columns of a vocabulary. */
export const rowsOf = (corpus: Corpus, vocabulary: Vocabulary): Rows => {
  const starts = new Int32Array(corpus.features.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [r, features] of corpus.features.entries()) {
    const row = encode(features, vocabulary);
    for (const column of row.columns) columns.push(column);
    for (const value of row.values) values.push(value);
    starts[r + 1] = columns.length;
  }
  return {
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width: vocabulary.columns.size,
  };
};
