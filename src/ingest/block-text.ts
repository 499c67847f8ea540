import type { Block } from './block.ts';

/** The text of a block as one line, and where in the document each of its characters stands. */
export interface BlockText {
  readonly text: string;
  /** Offset in the document of the character at an offset of the text. */
  readonly sourceOffset: (at: number) => number;
  /** The page of that character. */
  readonly pageAt: (at: number) => number;
}

interface Segment {
  readonly at: number;
  readonly start: number;
  readonly page: number;
}

/** Joins the rows of a block. `words` are the words of the document, which tell a word broken at a line's end. */
export function blockText(blocks: readonly Block[], words: ReadonlySet<string>): BlockText {
  let text = '';
  const segments: Segment[] = [];
  for (const { row, skipped, text: own } of blocks.flatMap((block) => block.rows)) {
    if (own === '') continue;
    text = text === '' ? '' : joinEnd(text, own, words);
    segments.push({ at: text.length, start: row.start + skipped, page: row.page });
    text += own;
  }
  const segmentAt = (at: number): Segment =>
    segments.findLast((segment) => segment.at <= at) ?? segments[0] ?? { at: 0, start: 0, page: 1 };
  const sourceOffset = (at: number) => segmentAt(at).start + at - segmentAt(at).at;
  return { text, sourceOffset, pageAt: (at) => segmentAt(at).page };
}

/**
 * The text so far, ready for the next row: with a blank; without one after a hyphen ("multi-" + "agency"); without the
 * hyphen where the document writes the word in one elsewhere and never with it ("infor-" + "mation").
 */
function joinEnd(text: string, next: string, words: ReadonlySet<string>): string {
  const tail = /(\p{L}+)-$/u.exec(text)?.[1];
  const head = /^\p{L}+/u.exec(next)?.[0];
  if (tail === undefined || head === undefined) return /\p{L}[-\u2010\u2011]$/u.test(text) ? text : `${text} `;
  const whole = `${tail}${head}`.toLowerCase();
  return words.has(whole) && !words.has(`${tail}-${head}`.toLowerCase()) ? text.slice(0, -1) : text;
}

/** Every word of the document, also those with hyphens inside, in lower case. */
export function wordsOf(rows: Iterable<{ readonly text: string }>): Set<string> {
  const words = new Set<string>();
  for (const { text } of rows)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  return words;
}
