import { quoteHash } from '../../domain/text.ts';
import { findingsOnly } from '../classify/findings-only.ts';
import { extractDocument, type RefersBackLine } from '../extract-document.ts';
import { type ReadContext, readDocument } from '../read-document.ts';
import { personNames } from './person-names.ts';
import type { Extracted, ExtractedReference, ReadAlone } from './extracted.ts';

/** What reading needs to know of the world. */
export type Reading = ReadContext;

/** Reads a document and decides what its sentences say. Throws a refusal for what is no readable document. */
export async function extractFile(file: string, reading: Reading): Promise<Extracted> {
  const { header: head, findings, refersBack, others } = await extractDocument(file, findingsOnly, reading);
  return {
    head,
    findings,
    refersBack: refersBack.map(extractedReference),
    others: others.map(({ page, paragraph, text, start, end }) => ({ page, paragraph, quote: text, start, end })),
    names: personNames(others, head.title),
  };
}

const extractedReference = (of: RefersBackLine): ExtractedReference => ({
  page: of.page,
  paragraph: of.paragraph,
  quoteHash: of.quoteHash,
  kind: of.visitKind,
  earliest: of.earliest,
  latest: of.latest,
  now: of.now,
  resolved: of.resolved,
  themes: of.themes,
  aspects: of.aspects,
});

/** Reads a document: what it is, and where each of its sentences stands. Throws what `extractFile` throws. */
export async function readFile(file: string, reading: Reading): Promise<ReadAlone> {
  const { sentences, ...head } = await readDocument(file, reading);
  return {
    head,
    sentences: sentences.map(({ page, paragraph, text }) => ({ page, paragraph, quoteHash: quoteHash(text) })),
  };
}
