import { type Block, BULLETS } from './block.ts';
import { continues, type Draft, runsOn } from './draft.ts';
import { isHeadingRow, isPlainHeading } from './heading-row.ts';
import type { Layout, PageRow } from './layout.ts';
import { type ParagraphNumber, paragraphNumber } from './paragraph-number.ts';

const BULLET = new RegExp(`^(?:[${BULLETS}]|o(?= [a-z])|[-\\u2010-\\u2014\\u2212\\u0336](?= ))\\s*`, 'u');

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
  const { layout, last } = reading;
  const current = reading.drafts.at(-1);
  const number = paragraphNumber(row, { layout, last, current });
  const heading = number === null && isHeadingRow(row, layout) && !runsOn(row, current, layout);
  if (heading) return takeHeading(row, reading, current);
  const bullet = BULLET.exec(row.text);
  if (bullet !== null) return startBullet(row, bullet[0], reading);
  if (number !== null) return startNumbered(row, number, reading);
  if (current === undefined || current.kind === 'heading' || !continues(row, current, layout))
    return startProse(row, reading);
  if (current.rows.length === 1) current.textX = row.x;
  current.rows.push({ row, skipped: 0, text: row.text });
}

/** Prose set in under a numbered paragraph belongs to it. */
function startProse(row: PageRow, reading: Reading): void {
  const { numbered } = reading;
  const inside = numbered !== null && row.x > numbered.x + 5 && row.x >= numbered.textX - 5;
  if (!inside) reading.numbered = null;
  const under = reading.numbered?.number ?? null;
  start(row, 0, { kind: 'prose', number: null, under, x: row.x, textX: row.x }, reading);
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

function startNumbered(row: PageRow, { number, length }: ParagraphNumber, reading: Reading): void {
  reading.last = Number(number);
  const textX = row.cells[1]?.x ?? row.x + 18;
  start(row, length, { kind: 'numbered', number, under: null, x: row.x, textX }, reading);
  reading.numbered = reading.drafts.at(-1) ?? null;
}

function start(row: PageRow, skipped: number, draft: Omit<Draft, 'rows'>, reading: Reading): void {
  reading.drafts.push({ ...draft, rows: [{ row, skipped, text: row.text.slice(skipped) }] });
}
