import { type Draft, isOpen } from './draft.ts';
import type { Layout, PageRow } from './layout.ts';

/** A printed paragraph number and how many characters it takes up. */
export interface ParagraphNumber {
  readonly number: string;
  readonly length: number;
}

/** What came before the row in question. */
interface Before {
  readonly layout: Layout;
  /** The last printed number. */
  readonly last: number;
  readonly current: Draft | undefined;
}

const NUMBER = /^(\d{1,3})([.)]?)\s+(?=\S)/u;

/**
 * A printed paragraph number, never a figure that happens to begin a line: it goes on from the last one (or begins
 * anew at 1), and stands where a paragraph can begin.
 */
export function paragraphNumber(row: PageRow, before: Before): ParagraphNumber | null {
  const [whole, number = '', dot = ''] = NUMBER.exec(row.text) ?? [];
  if (whole === undefined || row.size > before.layout.bodySize + 0.8) return null;
  const apart = row.cells[0]?.text.replace(/[.)]$/u, '') === number;
  if (dot === '' && !apart) return null;
  const value = Number(number);
  if (!follows(value, before) || !mayBegin(row, value, apart, before)) return null;
  return { number, length: whole.length };
}

/** A number goes on (some may be missing), begins anew, or is printed twice, on both sides of a heading. */
function follows(value: number, { last, current }: Before): boolean {
  if (value === 1 || (value > last && value <= last + 4)) return true;
  return value === last && current?.kind === 'heading';
}

/** After the end of a paragraph; within one only for the very next number, set out to the left. */
function mayBegin(row: PageRow, value: number, apart: boolean, { layout, last, current }: Before): boolean {
  const above = current?.rows.at(-1);
  if (current === undefined || above === undefined || current.kind === 'heading') return true;
  if (!isOpen(above.text) || row.gap > 1.28) return true;
  return layout.geometric && value === last + 1 && (apart || row.x < current.textX - 5);
}
