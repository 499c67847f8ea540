import path from 'node:path';

/**
 * The name of a document, and of its output without `.jsonl`: `<folder>__<file>`, blanks and commas as `_`. A text file
 * goes by its own name unless its folder is that of a council (`80428_bedford`).
 */
export function outputName(file: string): string {
  const folder = path.basename(path.dirname(path.resolve(file)));
  const base = path.basename(file).replace(/\.(?:pdf|txt|html?)$/iu, '');
  const placed = /\.pdf$/iu.test(file) || /^\d{5,7}_/u.test(folder);
  return (placed ? `${folder}__${base}` : base).replace(/[ ,]/gu, '_');
}
