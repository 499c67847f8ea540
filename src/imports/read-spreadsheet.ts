import { unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { seedInvalid } from '../domain/errors.ts';

/** A sheet of a spreadsheet: its rows of cells, from the first on; what follows the last filled cell or row is left out. */
export interface SpreadsheetSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a spreadsheet may hold at most: many times what any of the published ones does. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_CELLS = 2_000_000;

/** Whether a file begins as an archive does, which an OpenDocument spreadsheet is, and text is not. */
export const isArchive = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';

/**
 * The sheets of an OpenDocument spreadsheet (`.ods`: OpenDocument 1.3, part 3, chapter 9), in their order. A cell is its
 * text as shown, a day YYYY-MM-DD whatever it is shown as. Throws `SEED_INVALID` for what is no such file, or too large.
 */
export function readSpreadsheet(file: string, bytes: Uint8Array): SpreadsheetSheet[] {
  const refuse = (expected: string) => seedInvalid({ file, line: 1, field: '', value: null, expected });
  const content = contentOf(bytes);
  if (content === undefined)
    throw refuse(
      'comma-separated values in UTF-8 or an OpenDocument spreadsheet (.ods); save a workbook of another kind as one of them',
    );
  const reader = new SheetReader();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw refuse(`a spreadsheet whose content.xml is well-formed (${error.message})`);
  });
  parser.on('opentag', (tag) => {
    if (!reader.open(tag)) throw refuse(`a spreadsheet of at most ${MOST_CELLS} cells`);
  });
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('text', (text) => reader.text(text));
  parser.write(content).close();
  return reader.sheets;
}

/** The text of `content.xml`; undefined for what is no OpenDocument file, or one that is too large. */
function contentOf(bytes: Uint8Array): string | undefined {
  try {
    const wanted = ({ name, originalSize }: { name: string; originalSize: number }) =>
      name === 'content.xml' && originalSize <= MOST_BYTES;
    const { 'content.xml': content } = unzipSync(bytes, { filter: wanted });
    return content && new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    // No archive, a damaged one, or no UTF-8.
    return undefined;
  }
}

/** Gathers rows from the tags of `content.xml`. Blank cells and rows at an end are many thousands, and are never made. */
class SheetReader {
  readonly sheets: { name: string; rows: string[][] }[] = [];
  private row: string[] = [];
  private blankCells = 0;
  private blankRows = 0;
  private cells = 0;
  private cell: { readonly day: string | undefined; readonly repeated: number; paragraphs: string[] } | undefined;
  private repeatedRow = 1;

  /** False when there are more cells than a spreadsheet may have. */
  open({ name, attributes }: SaxesTagPlain): boolean {
    if (name === 'table:table') {
      this.sheets.push({ name: attributes['table:name'] ?? '', rows: [] });
      this.blankRows = 0;
    } else if (name === 'table:table-row') {
      this.row = [];
      this.blankCells = 0;
      this.repeatedRow = Number(attributes['table:number-rows-repeated'] ?? 1);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const day = attributes['office:date-value']?.slice(0, 'YYYY-MM-DD'.length);
      this.cell = { day, repeated: Number(attributes['table:number-columns-repeated'] ?? 1), paragraphs: [] };
    } else if (name === 'text:p') this.cell?.paragraphs.push('');
    else if (name === 'text:s') this.text(' '.repeat(Number(attributes['text:c'] ?? 1)));
    else if (name === 'text:line-break' || name === 'text:tab') this.text(' ');
    return this.cells <= MOST_CELLS;
  }

  text(text: string): void {
    const { paragraphs } = this.cell ?? {};
    if (paragraphs && paragraphs.length > 0) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
  }

  close(name: string): void {
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.endCell();
    else if (name === 'table:table-row') this.endRow();
  }

  private endCell(): void {
    const { day, repeated, paragraphs } = this.cell ?? { day: undefined, repeated: 0, paragraphs: [] };
    this.cell = undefined;
    const value = day ?? paragraphs.join('\n');
    if (value === '') this.blankCells += repeated;
    else {
      this.cells += this.blankCells + repeated;
      if (this.cells > MOST_CELLS) return;
      this.row.push(
        ...Array.from({ length: this.blankCells }, () => ''),
        ...Array.from({ length: repeated }, () => value),
      );
      this.blankCells = 0;
    }
  }

  private endRow(): void {
    const rows = this.sheets.at(-1)?.rows;
    if (this.row.length === 0) this.blankRows += this.repeatedRow;
    else {
      this.cells += this.blankRows + this.row.length * (this.repeatedRow - 1);
      if (this.cells > MOST_CELLS) return;
      for (; this.blankRows > 0; this.blankRows -= 1) rows?.push([]);
      for (let times = 0; times < this.repeatedRow; times += 1) rows?.push(this.row);
    }
  }
}
