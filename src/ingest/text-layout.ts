import { BULLETS } from './block.ts';
import type { Layout, PageRow } from './layout.ts';
import { cleanCharacters } from './clean-characters.ts';
import { headingMeaning } from './heading-meaning.ts';

/** A bullet in the middle of a line, or a tag: where one piece of a line ends and the next begins. */
const BREAK = new RegExp(`<\\/?[a-zA-Z][^<>]*>|(?=[${BULLETS}])`, 'u');
/** What a line of HTML that was a heading begins with: `htmlText` puts it there. */
export const HEADING_MARK = '\u0001';

/** Plain text as rows: form feeds part pages, tags are ignored, bullets begin a row even within a line. */
export function textLayout(source: string): Layout {
  const text = source.replace(/\r\n?/gu, '\n');
  const rows: PageRow[] = [];
  const pages: { text: string; start: number; height: number }[] = [];
  let start = 0;
  for (const [index, raw] of text.split('\f').entries()) {
    const marked = new Set<number>();
    const page = cleanCharacters(unmarked(raw, marked));
    rows.push(...pageRows(page, index + 1, start, marked));
    pages.push({ text: page, start, height: 0 });
    start += page.length + 1;
  }
  return { pages, rows, bodySize: 1, bodyRight: Infinity, geometric: false };
}

/** Takes the marks of headings out and notes the numbers of their lines. */
function unmarked(page: string, marked: Set<number>): string {
  const lines = page.split('\n');
  for (const [number, line] of lines.entries()) if (line.startsWith(HEADING_MARK)) marked.add(number);
  return lines.map((line) => line.replace(HEADING_MARK, '')).join('\n');
}

function pageRows(page: string, number: number, start: number, marked: ReadonlySet<number>): PageRow[] {
  const lines = page.split('\n');
  const rows: PageRow[] = [];
  let at = start;
  let blanks = Infinity;
  for (const [index, line] of lines.entries()) {
    const pieces = piecesOf(line);
    for (const [order, piece] of pieces.entries()) {
      const strong = marked.has(index) || (order === 0 && pieces.length === 1 && isHeading(piece.text, lines, index));
      rows.push(rowOf(piece.text, number, at + piece.at, order === 0 ? blanks + 1 : 2, strong));
      blanks = 0;
    }
    if (line.trim() === '') blanks += 1;
    // A line that is nothing but tags parts what stands before and after it.
    else if (pieces.length === 0) blanks = Math.max(blanks, 1);
    at += line.length + 1;
  }
  return rows;
}

function rowOf(text: string, page: number, start: number, gap: number, strong: boolean): PageRow {
  const cells = [{ x: 0, right: 0, at: 0, text }];
  return { page, start, text, cells, x: 0, right: 0, top: 0, size: 1, strong, noted: false, gap };
}

function piecesOf(line: string): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  let at = 0;
  for (const part of line.split(new RegExp(`(${BREAK.source})`, 'u'))) {
    const text = part ?? '';
    if (!text.startsWith('<') && text.trim() !== '') {
      pieces.push({ text: text.trim(), at: at + text.length - text.trimStart().length });
    }
    at += text.length;
  }
  return pieces;
}

/** A known heading; or a short line without a full stop that stands alone between blank lines. */
function isHeading(text: string, lines: readonly string[], index: number): boolean {
  if (/[.?!:;,]['"’”)]*$/u.test(text) || /^(?:[-–—] |Dear |Yours )/u.test(text)) return false;
  const words = text.split(/\s+/u).length;
  if (words > 14) return false;
  if (headingMeaning(text) !== null) return true;
  const alone = (lines[index - 1] ?? '').trim() === '' && (lines[index + 1] ?? '').trim() === '';
  return alone && /^[\p{Lu}\p{N}‘'“".]/u.test(text);
}
