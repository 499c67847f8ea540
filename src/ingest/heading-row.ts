import { type Block, BULLETS } from './block.ts';
import { headingMeaning } from './heading-meaning.ts';
import type { Layout, PageRow } from './layout.ts';

const BULLET = new RegExp(`^[${BULLETS}]`, 'u');

/**
 * Whether a row is (part of) a heading: set larger than the text, or in a font the text is not set in and short of the
 * right edge. In plain text: a line on its own, short, and without a full stop.
 */
export function isHeadingRow(row: PageRow, layout: Layout): boolean {
  if (BULLET.test(row.text) || !/\p{L}/u.test(row.text)) return false;
  if (!layout.geometric) return row.strong;
  if (row.size > layout.bodySize + 0.8) return true;
  if (row.size < layout.bodySize - 0.8 || !row.strong) return false;
  return row.right < layout.bodyRight - 10 || !/[.;,]$/u.test(row.text);
}

/**
 * Whether a paragraph is a heading that is set like the text: one that is known, or a few words without a full stop,
 * short of the right edge, with a list or another paragraph below.
 */
export function isPlainHeading(block: Block, below: Block | undefined, layout: Layout): boolean {
  const last = block.rows.at(-1)?.row;
  if (block.kind !== 'prose' || block.under !== null || last === undefined || below === undefined) return false;
  const text = block.rows.map((row) => row.text).join(' ');
  const words = text.split(/\s+/u).length;
  if (/[.;,:]['’”)]*$|^(?:Dear|Yours) /u.test(text) || !/^[\p{Lu}\p{N}‘“"']/u.test(text)) return false;
  if (words <= 24 && headingMeaning(text) !== null) return true;
  return layout.geometric && words <= 12 && last.right < layout.bodyRight - 60 && !/[?!]$/u.test(text);
}
