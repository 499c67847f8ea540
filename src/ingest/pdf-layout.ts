import type { Layout, PageRow } from './layout.ts';
import { type LooseRow, pageRows } from './page-rows.ts';
import type { PdfPage } from './pdf-items.ts';

/** The pages of a PDF as rows with their places; what of the type is running text is told from the whole document. */
export function pdfLayout(pages: readonly PdfPage[]): Layout {
  const loose = pages.map(pageRows);
  const all = loose.flat();
  const bodySize = commonest(all.map((row) => [Math.round(row.size * 2) / 2, row.text.length]));
  const body = all.filter((row) => Math.abs(row.size - bodySize) < 0.6);
  const bodyRight = body.map((row) => row.right).toSorted((a, b) => a - b)[Math.floor(0.95 * body.length)] ?? 0;
  const regular = regularFonts(body, bodyRight);
  const pitch = pitchOf(loose, bodySize);
  const rows: PageRow[] = [];
  const texts: { text: string; start: number; height: number }[] = [];
  let start = 0;
  for (const [index, page] of loose.entries()) {
    const height = pages[index]?.height ?? 0;
    let at = start;
    for (const [number, row] of page.entries()) {
      const above = page[number - 1];
      const gap = above === undefined ? Infinity : (above.y - row.y) / (pitch * Math.max(1, row.size / bodySize));
      const { text, cells, x, right, size, noted, y } = row;
      rows.push({
        page: index + 1,
        start: at,
        text,
        cells,
        x,
        right,
        top: height - y,
        size,
        strong: strongly(row, regular),
        noted,
        gap,
      });
      at += text.length + 1;
    }
    const text = page.map((row) => row.text).join('\n');
    texts.push({ text, start, height });
    start += text.length + 1;
  }
  return { pages: texts, rows, bodySize, bodyRight, geometric: true };
}

/** Fonts of running text: most of their characters stand in rows that reach the right edge. Headings seldom do. */
function regularFonts(body: readonly LooseRow[], bodyRight: number): Set<string> {
  const all = new Map<string, number>();
  const full = new Map<string, number>();
  for (const row of body) {
    for (const [font, letters] of row.fonts) {
      all.set(font, (all.get(font) ?? 0) + letters);
      if (row.right > bodyRight - 60) full.set(font, (full.get(font) ?? 0) + letters);
    }
  }
  const total = [...all.values()].reduce((sum, letters) => sum + letters, 0);
  const regular = [...all].filter(([font, letters]) => (full.get(font) ?? 0) > 0.6 * letters || letters > 0.3 * total);
  return new Set(regular.map(([font]) => font));
}

const strongly = (row: LooseRow, regular: ReadonlySet<string>): boolean => {
  let strong = 0;
  let plain = 0;
  for (const [font, letters] of row.fonts) {
    if (regular.has(font)) plain += letters;
    else strong += letters;
  }
  return strong > 0 && plain <= 0.1 * strong;
};

/** The usual distance between two rows of running text. */
function pitchOf(pages: readonly LooseRow[][], bodySize: number): number {
  const steps: [number, number][] = [];
  for (const page of pages) {
    for (const [index, row] of page.entries()) {
      const above = page[index - 1];
      if (above === undefined || Math.abs(row.size - bodySize) > 0.6 || Math.abs(above.size - bodySize) > 0.6) continue;
      const step = above.y - row.y;
      if (step > 0.8 * bodySize && step < 2.2 * bodySize) steps.push([Math.round(step * 2) / 2, 1]);
    }
  }
  return steps.length === 0 ? 1.2 * bodySize : commonest(steps);
}

function commonest(weighted: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}
