import type { PdfItem, PdfPage } from './pdf-items.ts';
import type { RowCell } from './layout.ts';

/** A row before it has a place in the document. */
export interface LooseRow {
  readonly text: string;
  readonly cells: readonly RowCell[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly noted: boolean;
  /** Characters by font. */
  readonly fonts: ReadonlyMap<string, number>;
}

/** A blank wider than this many sizes of type parts two cells. */
const CELL_GAP = 1.6;
/** A gap wider than this share of the size of type is a blank between words. */
const WORD_GAP = 0.17;

/** The printed lines of a page, from top to bottom, each from left to right; columns are read one after the other. */
export function pageRows(page: PdfPage): LooseRow[] {
  const rows = baselines(page.items)
    .map(rowOf)
    .filter((row) => row.text !== '');
  return inColumns(rows);
}

/** Runs grouped by baseline. A raised digit (a footnote mark) belongs to the line it is raised from. */
function baselines(items: readonly PdfItem[]): PdfItem[][] {
  const sorted = items.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const lines: PdfItem[][] = [];
  let line: PdfItem[] = [];
  let y = Infinity;
  let tall = 0;
  for (const item of sorted) {
    // A line that so far is only a raised mark reaches further down: to the type it is raised from.
    const mark = line.length > 0 && line.every((of) => isRaised(of.text) && of.size < 0.85 * item.size);
    const near = y - item.y <= (mark ? 0.65 : 0.45) * Math.max(item.size, tall);
    if (!near && item.text.trim() === '') continue;
    if (!near) {
      line = [];
      lines.push(line);
      tall = 0;
    }
    if (!near || mark) y = item.y;
    line.push(item);
    tall = Math.max(tall, item.size);
  }
  return lines;
}

/** What may stand above the line: a footnote's mark, or the end of an ordinal ("18th"), which stays in the text. */
const isRaised = (text: string): boolean => /^\s*(?:[\d,*]{1,5}|st|nd|rd|th)?\s*$/u.test(text);

/** What a footnote is marked with. */
const isMark = (item: PdfItem): boolean => /^\s*[\d,*]{1,5}\s*$/u.test(item.text);

function rowOf(items: readonly PdfItem[]): LooseRow {
  const size = mainSize(items);
  const sorted = items.toSorted((a, b) => a.x - b.x);
  const base = sorted.filter((item) => item.size > 0.85 * size && item.text.trim() !== '').at(0)?.y ?? 0;
  const raised = (item: PdfItem) => item.size < 0.85 * size && item.y > base + 0.1 * size && isMark(item);
  const noted = sorted.findIndex(raised) === sorted.findIndex((item) => item.text.trim() !== '') && sorted.some(raised);
  const kept = sorted.filter((item) => !raised(item));
  const { text, cells } = joined(kept, size);
  const fonts = new Map<string, number>();
  for (const item of kept) {
    const letters = item.text.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (letters > 0) fonts.set(item.font, (fonts.get(item.font) ?? 0) + letters);
  }
  return { text, cells, x: cells[0]?.x ?? 0, right: cells.at(-1)?.right ?? 0, y: base, size, noted, fonts };
}

/** The size most characters of a line have. */
function mainSize(items: readonly PdfItem[]): number {
  const sizes = new Map<number, number>();
  for (const { text, size } of items) {
    const letters = text.trim().length;
    if (letters > 0) sizes.set(size, (sizes.get(size) ?? 0) + letters);
  }
  return [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function joined(items: readonly PdfItem[], size: number): { text: string; cells: RowCell[] } {
  const cells: { x: number; right: number; at: number; text: string }[] = [];
  let text = '';
  let right = -Infinity;
  let blank = false;
  for (const item of items) {
    if (item.text.trim() === '') {
      blank = true;
      continue;
    }
    const gap = item.x - right;
    const words = item.text.replace(/\s+/gu, ' ').trim();
    if (text === '' || gap > CELL_GAP * size) {
      if (text !== '') text += ' ';
      cells.push({ x: item.x, right: item.x, at: text.length, text: '' });
    } else if ((blank || /^\s/u.test(item.text) || gap > WORD_GAP * size) && !text.endsWith(' ')) text += ' ';
    text += words;
    const cell = cells.at(-1);
    if (cell !== undefined) {
      cell.text = text.slice(cell.at);
      cell.right = item.x + item.width;
    }
    right = Math.max(right, item.x + item.width);
    blank = /\s$/u.test(item.text);
  }
  return { text, cells };
}

/**
 * A page set in two columns of prose is read column by column; a table is not such a page: its cells are short.
 * Most rows must fall into two cells of which the second begins at one place.
 */
function inColumns(rows: LooseRow[]): LooseRow[] {
  const halves = rows.filter((row) => row.cells.length === 2 && row.cells.every((cell) => cell.text.length > 24));
  const starts = halves.map((row) => row.cells[1]?.x ?? 0).toSorted((a, b) => a - b);
  const gutter = starts[Math.floor(starts.length / 2)] ?? 0;
  const aligned = halves.filter((row) => Math.abs((row.cells[1]?.x ?? 0) - gutter) < 6);
  if (aligned.length < 8 || aligned.length < 0.6 * rows.length) return rows;
  const side = (index: 0 | 1) => aligned.flatMap((row) => halfOf(row, index));
  const first = rows.indexOf(aligned[0] as LooseRow);
  const last = rows.indexOf(aligned.at(-1) as LooseRow);
  const between = rows.slice(first, last + 1).filter((row) => !aligned.includes(row));
  const left = [...side(0), ...between.filter((row) => row.x < gutter - 6)].toSorted((a, b) => b.y - a.y);
  const right = [...side(1), ...between.filter((row) => row.x >= gutter - 6)].toSorted((a, b) => b.y - a.y);
  return [...rows.slice(0, first), ...left, ...right, ...rows.slice(last + 1)];
}

function halfOf(row: LooseRow, index: 0 | 1): LooseRow[] {
  const cell = row.cells[index];
  if (cell === undefined) return [];
  return [{ ...row, text: cell.text, cells: [{ ...cell, at: 0 }], x: cell.x, right: cell.right, noted: false }];
}
