import { htmlText, isErrorPage } from './html-text.ts';
import type { Layout } from './layout.ts';
import type { ReadLimits } from '../domain/read-limits.ts';
import { pdfItems } from './pdf-items.ts';
import { pdfLayout } from './pdf-layout.ts';
import { refusal } from './refusal.ts';
import type { SourceFile } from './source-file.ts';
import { textLayout } from './text-layout.ts';

/** The pages of a file as rows, whatever its format. Refuses what has no readable text. */
export async function readLayout(source: SourceFile, limits: ReadLimits): Promise<Layout> {
  if (source.format === 'pdf') return pdfLayout(await pdfItems(source, limits));
  const decoded = new TextDecoder().decode(source.bytes);
  const text = source.format === 'html' ? htmlText(decoded) : decoded;
  if (source.format === 'html' && isErrorPage(text)) throw refusal(source.file, 'WEB_PAGE');
  if (text.length > limits.maxCharacters)
    throw refusal(source.file, 'TOO_LARGE', `over ${limits.maxCharacters} characters`);
  const layout = textLayout(text);
  if (!layout.rows.some((row) => /\p{L}/u.test(row.text))) throw refusal(source.file, 'EMPTY');
  return layout;
}
