import { BULLETS } from './block.ts';
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
