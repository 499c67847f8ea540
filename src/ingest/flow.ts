import type { Layout, PageRow } from './layout.ts';

/** The rows that carry the text, and those that were taken out of it. */
export interface Flow {
  readonly rows: readonly PageRow[];
  readonly footnotes: readonly PageRow[];
}

/** Shares of a page's height, from its top, beyond which running headers and footers stand. */
const HEADER = 0.13;
const FOOTER = 0.86;

/** Parts the running text from page furniture (headers, footers, page numbers: dropped) and footnotes (kept apart). */
export function flowOf(layout: Layout): Flow {
  if (!layout.geometric) return { rows: layout.rows, footnotes: [] };
  const furniture = furnitureOf(layout);
  const rows = layout.rows.filter((row) => !furniture.has(row));
  const notes = new Set<PageRow>();
  for (const page of layout.pages.keys()) for (const row of footnotes(rows, page + 1, layout.bodySize)) notes.add(row);
  return { rows: rows.filter((row) => !notes.has(row)), footnotes: [...notes] };
}

function furnitureOf(layout: Layout): Set<PageRow> {
  const repeated = repeatedRows(layout);
  const furniture = new Set<PageRow>();
  for (const [index, row] of layout.rows.entries()) {
    const words = inMargin(layout, row) && repeated.has(furnitureKey(row));
    // A footer's second line differs from page to page less than the first page's from the others.
    const above = layout.rows[index - 1];
    const small = inMargin(layout, row) && row.size < layout.bodySize - 2.5 && !row.noted;
    const goesOn = small && above !== undefined && furniture.has(above) && above.page === row.page && row.gap < 1.5;
    if (words || goesOn || isPageNumber(row, layout)) furniture.add(row);
  }
  return furniture;
}

const heightOf = (layout: Layout, row: PageRow): number => layout.pages[row.page - 1]?.height ?? 842;

const inMargin = (layout: Layout, row: PageRow): boolean => {
  const at = row.top / heightOf(layout, row);
  return at < HEADER || at > FOOTER;
};

const isPageNumber = (row: PageRow, layout: Layout): boolean =>
  inMargin(layout, row) && /^(?:page )?\d{1,3}(?: of \d{1,3})?$/iu.test(row.text);

/** The words alone, since the first page may hold them elsewhere; digits count as one, for page numbers. */
const furnitureKey = (row: PageRow): string =>
  row.text
    .toLowerCase()
    .replace(/\d+/gu, '#')
    .replace(/[^\p{L}#]/gu, '')
    .replace(/#$/u, '');

function repeatedRows(layout: Layout): Set<string> {
  const pages = new Map<string, Set<number>>();
  for (const row of layout.rows) {
    if (!inMargin(layout, row)) continue;
    const key = furnitureKey(row);
    if (key.length < 6) continue;
    pages.set(key, (pages.get(key) ?? new Set()).add(row.page));
  }
  const enough = Math.max(2, Math.min(4, Math.ceil(0.3 * layout.pages.length)));
  return new Set([...pages].filter(([, on]) => on.size >= enough).map(([key]) => key));
}

/** The rows at the foot of a page that are set smaller than the text and begin with a raised number. */
function footnotes(rows: readonly PageRow[], page: number, bodySize: number): PageRow[] {
  const own = rows.filter((row) => row.page === page);
  let first = own.length;
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const row = own[index];
    if (row === undefined || row.size > bodySize - 0.8) break;
    first = index;
  }
  const foot = own.slice(first);
  const mark = foot.findIndex((row) => row.noted || /^\d{1,2} ?\p{Lu}/u.test(row.text));
  return mark === -1 ? [] : foot.slice(mark);
}
