import { quoteHash } from '../domain/text.ts';
import { readDocument, type ReadContext } from './read-document.ts';
import type { Classification, EarlierVisitReference, Said, SourceDocument, SourceSentence } from './types.ts';

/** Decides what the sentences of a document say: one answer for each, in order. */
export type Classify = (document: SourceDocument) => readonly (Said | null)[];

/** A sentence and where it stands. */
interface Place extends Pick<
  SourceSentence,
  'page' | 'paragraph' | 'section' | 'sectionKind' | 'judgementArea' | 'start' | 'end'
> {
  /** The name of the document. */
  readonly document: string;
  readonly quote: string;
  readonly quoteHash: string;
}

/** A finding as a line of the output: the sentence, its place, and what was decided about it. */
export interface FindingLine extends Classification, Place {
  readonly record: 'finding';
  readonly prominence: 'HEADLINE' | 'BODY';
  readonly deadline: string | null;
  readonly nationalFramework: readonly string[];
}

/**
 * An earlier visit that a sentence recalls, as a line of the output. What reads every line as a finding takes it for
 * context: it has no `polarity` and no `kind`, and follows the findings, one of which may be of the same sentence.
 */
export interface RefersBackLine extends Omit<EarlierVisitReference, 'kind'>, Place {
  readonly record: 'refers-back';
  readonly visitKind: EarlierVisitReference['kind'];
}

/** The first line of a document's output. `skipped`: how many sentences were left out, by the reason. */
export interface HeaderLine extends Omit<SourceDocument, 'sentences'> {
  readonly record: 'document';
  readonly findings: number;
  /** How often an earlier visit is recalled. */
  readonly refersBack: number;
  readonly skipped: Readonly<Record<string, number>>;
}

/** A document as it was extracted. */
export interface Extraction {
  readonly header: HeaderLine;
  readonly findings: readonly FindingLine[];
  readonly refersBack: readonly RefersBackLine[];
  /** The sentences that are no findings. */
  readonly others: readonly SourceSentence[];
}

/**
 * Reads a document and decides what its sentences say. Needs no database. Throws a refusal for what is no readable
 * document: `details.reason` says why.
 */
export async function extractDocument(file: string, classify: Classify, context: ReadContext): Promise<Extraction> {
  const document = await readDocument(file, context);
  const decided = classify(document);
  const findings: FindingLine[] = [];
  const refersBack: RefersBackLine[] = [];
  const others: SourceSentence[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const said = sentence.skip === null ? (decided[index] ?? null) : null;
    if (said === null || said.finding === null) others.push(sentence);
    if (said === null) continue;
    const place = placeOf(document.name, sentence);
    if (said.finding !== null) findings.push(findingLine(place, sentence, said.finding));
    refersBack.push(...said.refersBack.map((of) => refersBackLine(place, of)));
  }
  const counts = { findings: findings.length, refersBack: refersBack.length };
  return { header: headerLine(document, counts), findings, refersBack, others };
}

function headerLine({ sentences, ...document }: SourceDocument, counts: Pick<HeaderLine, 'findings' | 'refersBack'>) {
  const skipped: Record<string, number> = {};
  for (const { skip } of sentences) if (skip !== null) skipped[skip] = (skipped[skip] ?? 0) + 1;
  return { record: 'document', ...document, ...counts, skipped } satisfies HeaderLine;
}

/** Written out field by field, here and below: the order is that of the output. */
const placeOf = (document: string, sentence: SourceSentence): Place => ({
  document,
  page: sentence.page,
  paragraph: sentence.paragraph,
  section: sentence.section,
  sectionKind: sentence.sectionKind,
  judgementArea: sentence.judgementArea,
  quote: sentence.text,
  start: sentence.start,
  end: sentence.end,
  quoteHash: quoteHash(sentence.text),
});

function findingLine(place: Place, sentence: SourceSentence, decision: Classification): FindingLine {
  const { kind, polarity, concerns, themes, aspects, resolved, confidence, why } = decision;
  return {
    record: 'finding',
    ...place,
    kind,
    prominence: kind === 'FINDING' ? 'BODY' : 'HEADLINE',
    polarity,
    concerns,
    themes,
    aspects,
    resolved,
    deadline: sentence.deadline,
    nationalFramework: sentence.nationalFramework,
    confidence,
    why,
  };
}

const refersBackLine = (place: Place, { kind, earliest, latest, ...of }: EarlierVisitReference): RefersBackLine => ({
  record: 'refers-back',
  ...place,
  visitKind: kind,
  earliest,
  latest,
  now: of.now,
  resolved: of.resolved,
  themes: of.themes,
  aspects: of.aspects,
});
