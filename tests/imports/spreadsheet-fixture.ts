/** OpenDocument spreadsheets for tests, written cell by cell. */
import { strToU8, zipSync } from 'fflate';

/** A cell: its text, or a day as shown and as meant, or XML of one's own. */
export type Cell = string | { readonly shown: string; readonly day: string } | { readonly xml: string };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const paragraphs = (text: string): string =>
  text === '' ? '' : `<text:p>${escaped(text).replaceAll('\n', '</text:p><text:p>')}</text:p>`;

function cellXml(cell: Cell): string {
  if (typeof cell === 'string') return `<table:table-cell>${paragraphs(cell)}</table:table-cell>`;
  if ('xml' in cell) return cell.xml;
  const value = `office:value-type="date" office:date-value="${cell.day}T00:00:00"`;
  return `<table:table-cell ${value}>${paragraphs(cell.shown)}</table:table-cell>`;
}

export const rowXml = (cells: readonly Cell[]): string =>
  `<table:table-row>${cells.map(cellXml).join('')}</table:table-row>`;

export const sheetXml = (name: string, rows: readonly string[]): string =>
  `<table:table table:name="${escaped(name)}">${rows.join('')}</table:table>`;

/** The bytes of a spreadsheet with these sheets, after blank cells and rows to its edges as office programs write them. */
export function spreadsheet(sheets: readonly string[]): Uint8Array {
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">',
    `<office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document-content>`,
  ].join('');
  return archive({ 'content.xml': content });
}

/** The bytes of an archive of these files. */
export function archive(files: Readonly<Record<string, string>>): Uint8Array {
  const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
  return zipSync(
    Object.fromEntries(Object.entries({ mimetype, ...files }).map(([name, text]) => [name, strToU8(text)])),
  );
}
