import { quoteHash } from '../domain/text.ts';
import { readDocument, type ReadContext } from './read-document.ts';
import type { Classification, SourceDocument, SourceSentence } from './types.ts';

/** Decides what the sentences of a document say: one answer for each, in order. */
export type Classify = (document: SourceDocument) => readonly (Classification | null)[];

/** A finding as a line of the output: the sentence, its place, and what was decided about it. */
export interface FindingLine extends Classification {
  readonly record: 'finding';
  /** The name of the document. */
  readonly document: string;
  readonly page: number;
  readonly paragraph: string;
  readonly section: string | null;
  readonly sectionKind: SourceSentence['sectionKind'];
  readonly judgementArea: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly quoteHash: string;
  readonly prominence: 'HEADLINE' | 'BODY';
  readonly deadline: string | null;
  readonly nationalFramework: readonly string[];
}

/** The first line of a document's output. `skipped`: how many sentences were left out, by the reason. */
export interface HeaderLine extends Omit<SourceDocument, 'sentences'> {
  readonly record: 'document';
  readonly findings: number;
  readonly skipped: Readonly<Record<string, number>>;
}

/** A document as it was extracted. */
export interface Extraction {
  readonly header: HeaderLine;
  readonly findings: readonly FindingLine[];
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
  const others: SourceSentence[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const decision = sentence.skip === null ? (decided[index] ?? null) : null;
    if (decision === null) others.push(sentence);
    else findings.push(findingLine(document.name, sentence, decision));
  }
  return { header: headerLine(document, findings.length), findings, others };
}

function headerLine({ sentences, ...document }: SourceDocument, findings: number): HeaderLine {
  const skipped: Record<string, number> = {};
  for (const { skip } of sentences) if (skip !== null) skipped[skip] = (skipped[skip] ?? 0) + 1;
  return { record: 'document', ...document, findings, skipped };
}

/** Written out field by field: the order is that of the output. */
function findingLine(document: string, sentence: SourceSentence, decision: Classification): FindingLine {
  const { kind, polarity, concerns, themes, aspects, resolved, confidence, why } = decision;
  return {
    record: 'finding',
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
