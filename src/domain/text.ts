import { createHash } from 'node:crypto';

/**
 * Characters beyond the basic plane. Neo4j orders stored text by code point but compares it with a parameter by UTF-16
 * unit, where they stand before the last of the basic plane; with the last of all code units before them they stand
 * behind it by either.
 */
const BEYOND = /(?<!\uFFFF)[\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as it is compared without case: NFKC, lower case, trimmed, runs of white space as one blank, its order the same
 * by code point and by UTF-16 unit. Stored beside its original (`nameFolded`) so that an index can serve the comparison.
 */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ').replace(BEYOND, '\uFFFF$&');

/** A readable key: folded, "&" as "and", every other run of non-alphanumerics as one hyphen. */
export const slug = (text: string): string =>
  fold(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/**
 * The hash a verbatim sentence is anchored by: first 16 hex digits of SHA-256 over NFKC, lower case,
 * letters and digits only, so that it survives another PDF reader (design of the graph, "Ids").
 */
export const quoteHash = (quote: string): string =>
  createHash('sha256')
    .update(
      quote
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
    .digest('hex')
    .slice(0, 16);
