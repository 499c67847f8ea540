import { quoteHash } from '../../domain/text.ts';
import { findingsOnly } from '../classify/findings-only.ts';
import { extractDocument } from '../extract-document.ts';
import { type ReadContext, readDocument } from '../read-document.ts';
import type { Extracted, ReadAlone } from './extracted.ts';

/** What reading needs to know of the world. */
export type Reading = ReadContext;

/** Reads a document and decides what its sentences say. Throws a refusal for what is no readable document. */
export async function extractFile(file: string, reading: Reading): Promise<Extracted> {
  const { header: head, findings, others } = await extractDocument(file, findingsOnly, reading);
  return {
    head,
    findings,
    others: others.map(({ page, paragraph, text, start, end }) => ({ page, paragraph, quote: text, start, end })),
  };
}

/** Reads a document: what it is, and where each of its sentences stands. Throws what `extractFile` throws. */
export async function readFile(file: string, reading: Reading): Promise<ReadAlone> {
  const { sentences, ...head } = await readDocument(file, reading);
  return {
    head,
    sentences: sentences.map(({ page, paragraph, text }) => ({ page, paragraph, quoteHash: quoteHash(text) })),
  };
}
