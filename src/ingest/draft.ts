import type { Block, BlockRow } from './block.ts';
import type { Layout, PageRow } from './layout.ts';

/** A block in the making, with where its text stands. */
export interface Draft {
  kind: Block['kind'];
  number: string | null;
  under: string | null;
  rows: BlockRow[];
  /** Left edge of the marker, or of the text where there is none. */
  x: number;
  /** Left edge of the text. */
  textX: number;
}

const TERMINATED = /[.?!:;]['"’”)\]]*$/u;
const GOES_ON = /^[\p{Ll}(]/u;

/** Whether a line leaves its sentence unfinished. */
export const isOpen = (text: string): boolean => !TERMINATED.test(text);

/** Whether a row without a marker goes on with the block above it. */
export function continues(row: PageRow, current: Draft, layout: Layout): boolean {
  const last = current.rows.at(-1);
  if (last === undefined) return false;
  const open = isOpen(last.text);
  const unfinished = open && GOES_ON.test(row.text);
  if (!layout.geometric) return row.gap < 1.5 || unfinished;
  if (Math.abs(last.row.size - row.size) > 1.2) return false;
  if (row.page !== last.row.page || row.gap === Infinity) return open || fits(row, last.row, current, layout);
  if (unfinished && row.gap < 2.6) return true;
  return row.gap <= 1.28 && (open || !isSetBack(row, current));
}

/** On a new page a finished sentence goes on only in the same place: under a number, or after a line that was full. */
function fits(row: PageRow, last: PageRow, current: Draft, layout: Layout): boolean {
  if (Math.abs(row.x - current.textX) >= 6) return false;
  const full = last.right > layout.bodyRight - 70;
  return full || (current.kind !== 'prose' && hangs(current));
}

/** Whether a row stands left of the text that hangs from a bullet or a number above it. */
const isSetBack = (row: PageRow, current: Draft): boolean =>
  hangs(current) && current.rows.length > 1 && row.x < current.textX - 6;

const hangs = (current: Draft): boolean => current.textX > current.x + 5;

/** A line in another font right under an unfinished one goes on with it: fonts change within paragraphs too. */
export function runsOn(row: PageRow, current: Draft | undefined, layout: Layout): boolean {
  if (!layout.geometric || current === undefined || current.kind === 'heading') return false;
  const last = current.rows.at(-1);
  const plain = Math.abs(row.size - layout.bodySize) < 0.8;
  return plain && last !== undefined && row.gap < 1.25 && isOpen(last.text) && !last.row.strong;
}
