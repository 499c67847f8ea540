import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { cleanCharacters } from './clean-characters.ts';
import type { ReadLimits } from '../domain/read-limits.ts';
import { refuseBombs } from './pdf-streams.ts';
import { refusal } from './refusal.ts';
import type { SourceFile } from './source-file.ts';

/** A run of characters of one font on one baseline; `y` counts from the bottom of the page. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** The runs of one page, in the order of the file. */
export interface PdfPage {
  readonly height: number;
  readonly items: readonly PdfItem[];
}

type Pdfjs = typeof PdfjsModule;
type PdfDocument = PdfjsModule.PDFDocumentProxy;

let library: Promise<Pdfjs> | undefined;

/** The library, loaded once and only when a PDF comes: it takes a tenth of a second. */
function pdfjs(): Promise<Pdfjs> {
  library ??= import('pdfjs-dist/legacy/build/pdf.mjs');
  return library;
}

/** The text runs of every page of a PDF. Refuses one that is encrypted, damaged, without text, or too large. */
export async function pdfItems(source: SourceFile, limits: ReadLimits): Promise<PdfPage[]> {
  if (!endsAsPdf(source.bytes)) throw refusal(source.file, 'TRUNCATED', 'the end marker is missing');
  refuseBombs(source, limits);
  const { getDocument } = await pdfjs();
  const task = getDocument({
    // A copy: the library empties the array it is given.
    data: new Uint8Array(source.bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise.catch((cause: unknown) => {
      throw unreadable(source.file, cause);
    });
    return await pagesOf(document, source.file, limits);
  } finally {
    await task.destroy();
  }
}

/** Every PDF ends in this marker; writers may leave a little padding behind it. */
const endsAsPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(-2048)).includes('%%EOF');

function unreadable(file: string, cause: unknown) {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') return refusal(file, 'ENCRYPTED', undefined, cause);
  return refusal(file, 'TRUNCATED', cause instanceof Error ? cause.message : undefined, cause);
}

async function pagesOf(document: PdfDocument, file: string, limits: ReadLimits): Promise<PdfPage[]> {
  if (document.numPages > limits.maxPages) {
    throw refusal(file, 'TOO_LARGE', `${document.numPages} of ${limits.maxPages} pages`);
  }
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await pageOf(document, number, file);
    characters += page.items.reduce((sum, item) => sum + item.text.length, 0);
    if (characters > limits.maxCharacters) throw refusal(file, 'TOO_LARGE', `over ${limits.maxCharacters} characters`);
    pages.push(page);
  }
  if (characters < 40 * Math.min(pages.length, 5)) throw refusal(file, 'NO_TEXT');
  return pages;
}

async function pageOf(document: PdfDocument, number: number, file: string): Promise<PdfPage> {
  try {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const [, bottom = 0, , top = 842] = page.view;
    page.cleanup();
    return { height: top - bottom, items: content.items.flatMap((item) => ('str' in item ? runOf(item, bottom) : [])) };
  } catch (cause) {
    throw refusal(file, 'TRUNCATED', `page ${number} cannot be read`, cause);
  }
}

/** One run; none for an empty one (an end of line) or one that is turned on its side. */
function runOf(item: TextItem, bottom: number): PdfItem[] {
  const [, skew = 0, , scale = 0, x = 0, y = 0] = item.transform as number[];
  if (item.str === '' || Math.abs(skew) > 0.01) return [];
  const size = Math.abs(scale);
  return [{ text: cleanCharacters(item.str), x, y: y - bottom, width: item.width, size, font: item.fontName }];
}
