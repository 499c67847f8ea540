import { type Block, type BlockRow, BULLETS } from './block.ts';
import { isHeadingRow, isPlainHeading } from './heading-row.ts';
import type { Layout, PageRow } from './layout.ts';

const BULLET = new RegExp(`^(?:[${BULLETS}]|o(?= [a-z])|[-\\u2010-\\u2014\\u2212\\u0336](?= ))\\s*`, 'u');
const NUMBER = /^(\d{1,3})([.)]?)\s+(?=\S)/u;
const TERMINATED = /[.?!:;]['"’”)\]]*$/u;

/** A block in the making, with where its text stands. */
interface Draft {
  kind: Block['kind'];
  number: string | null;
  under: string | null;
  rows: BlockRow[];
  /** Left edge of the marker, or of the text where there is none. */
  x: number;
  /** Left edge of the text. */
  textX: number;
}

/** What has been read so far. */
interface Reading {
  readonly layout: Layout;
  readonly drafts: Draft[];
  /** The last printed number. */
  last: number;
  /** The numbered paragraph that bullets and prose further in belong to. */
  numbered: Draft | null;
}

/** Rows of running text as blocks; a block that a page break cuts is one block. */
export function blocksOf(rows: readonly PageRow[], layout: Layout): Block[] {
  const reading: Reading = { layout, drafts: [], last: 0, numbered: null };
  for (const row of rows) take(row, reading);
  const blocks = reading.drafts.map(({ kind, number, under, rows: own }) => ({ kind, number, under, rows: own }));
  return blocks.map((block, index) =>
    isPlainHeading(block, blocks[index + 1], layout) ? { ...block, kind: 'heading' } : block,
  );
}

function take(row: PageRow, reading: Reading): void {
  const current = reading.drafts.at(-1);
  const number = row.size > reading.layout.bodySize + 0.8 ? null : numberOf(row, reading, current);
  if (number === null && isHeadingRow(row, reading.layout) && !runsOn(row, current, reading.layout))
    return takeHeading(row, reading, current);
  const bullet = BULLET.exec(row.text);
  if (bullet !== null) return startBullet(row, bullet[0], reading);
  if (number !== null) return startNumbered(row, number, reading);
  if (current !== undefined && current.kind !== 'heading' && continues(row, current, reading.layout)) {
    if (current.rows.length === 1) current.textX = row.x;
    current.rows.push({ row, skipped: 0, text: row.text });
    return;
  }
  const inside = reading.numbered !== null && row.x > reading.numbered.x + 5 && row.x >= reading.numbered.textX - 5;
  if (!inside) reading.numbered = null;
  const under = reading.numbered?.number ?? null;
  start(row, 0, { kind: 'prose', number: null, under, x: row.x, textX: row.x }, reading);
}

/** A line in another font right under an unfinished one goes on with it: fonts change within paragraphs too. */
function runsOn(row: PageRow, current: Draft | undefined, layout: Layout): boolean {
  if (!layout.geometric || current === undefined || current.kind === 'heading') return false;
  const last = current.rows.at(-1);
  const plain = Math.abs(row.size - layout.bodySize) < 0.8;
  return plain && last !== undefined && row.gap < 1.25 && !TERMINATED.test(last.text) && !last.row.strong;
}

function takeHeading(row: PageRow, reading: Reading, current: Draft | undefined): void {
  const above = current?.rows.at(-1)?.row;
  const joins =
    current?.kind === 'heading' &&
    above !== undefined &&
    above.page === row.page &&
    row.gap < 1.35 &&
    Math.abs(above.size - row.size) < 0.6 &&
    (above.strong === row.strong || row.size > reading.layout.bodySize + 0.8);
  reading.numbered = null;
  if (joins) current.rows.push({ row, skipped: 0, text: row.text });
  else start(row, 0, { kind: 'heading', number: null, under: null, x: row.x, textX: row.x }, reading);
}

function startBullet(row: PageRow, marker: string, reading: Reading): void {
  const under = reading.numbered !== null && row.x > reading.numbered.x + 5 ? reading.numbered.number : null;
  if (under === null) reading.numbered = null;
  const textX = row.cells[1]?.x ?? row.x + 18;
  start(row, marker.length, { kind: 'bullet', number: null, under, x: row.x, textX }, reading);
}

function startNumbered(row: PageRow, match: RegExpExecArray, reading: Reading): void {
  const number = match[1] ?? '';
  reading.last = Number(number);
  const textX = row.cells[1]?.x ?? row.x + 18;
  start(row, match[0].length, { kind: 'numbered', number, under: null, x: row.x, textX }, reading);
  reading.numbered = reading.drafts.at(-1) ?? null;
}

function start(row: PageRow, skipped: number, draft: Omit<Draft, 'rows'>, reading: Reading): void {
  reading.drafts.push({ ...draft, rows: [{ row, skipped, text: row.text.slice(skipped) }] });
}

/**
 * A printed paragraph number, never a figure that happens to begin a line: it goes on from the last one (or begins
 * anew at 1), and stands where a paragraph can begin.
 */
function numberOf(row: PageRow, reading: Reading, current: Draft | undefined): RegExpExecArray | null {
  const match = NUMBER.exec(row.text);
  if (match === null) return null;
  const apart = row.cells[0]?.text.replace(/[.)]$/u, '') === match[1];
  if (match[2] === '' && !apart) return null;
  const value = Number(match[1]);
  const next = value > reading.last && value <= reading.last + 4;
  // A report may print a number twice, on both sides of a heading.
  const again = value === reading.last && current?.kind === 'heading';
  const anew = value === 1 && (apart || match[2] !== '');
  if (!next && !anew && !again) return null;
  const above = current?.rows.at(-1)?.text ?? '';
  const breaks = current === undefined || current.kind === 'heading' || TERMINATED.test(above) || row.gap > 1.28;
  const hangs = reading.layout.geometric && (apart || row.x < (current?.textX ?? Infinity) - 5);
  return breaks || (hangs && value === reading.last + 1) ? match : null;
}

/** Whether a row without a marker goes on with the block above it. */
function continues(row: PageRow, current: Draft, layout: Layout): boolean {
  const last = current.rows.at(-1);
  if (last === undefined) return false;
  const open = !TERMINATED.test(last.text);
  if (!layout.geometric) return row.gap < 1.5 || (open && /^[\p{Ll}(]/u.test(row.text));
  if (Math.abs(last.row.size - row.size) > 1.2) return false;
  const hanging = current.textX > current.x + 5;
  if (row.gap === Infinity || row.page !== last.row.page) {
    if (open) return true;
    const full = last.row.right > layout.bodyRight - 70;
    const aligned = Math.abs(row.x - current.textX) < 6;
    return current.kind === 'prose' ? full && aligned : aligned && (hanging || full);
  }
  if (open && /^[\p{Ll}(]/u.test(row.text) && row.gap < 2.6) return true;
  if (row.gap > 1.28) return false;
  return !(hanging && row.x < current.textX - 6 && !open && current.rows.length > 1);
}
