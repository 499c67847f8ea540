import { deflateSync } from 'node:zlib';

/** A run of text at a place; `top` counts from the top of an A4 page. */
export interface Run {
  readonly x: number;
  readonly top: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

const HEIGHT = 842;

/** What of a PDF tests set: whether its pages are packed, and entries of its trailer. */
interface Shape {
  readonly trailer?: string;
  readonly objects?: readonly string[];
}

/** A PDF of the given pages, in two of the fonts that every reader has. Written by hand: tests need no library for it. */
export function tinyPdf(pages: readonly (readonly Run[])[], { trailer = '', objects = [] }: Shape = {}): Buffer {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((runs, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${6 + 2 * index} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
      stream(runs.map(shown).join('\n')),
    ]),
    ...objects,
  ];
  return assembled(bodies, trailer);
}

/** A packed stream with the dictionary of one, for an object of its own. */
export function stream(text: string, filters = '/FlateDecode'): string {
  const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
  return `<< /Length ${packed.length} /Filter ${filters} >>\nstream\n${packed}\nendstream`;
}

function assembled(bodies: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.7\n';
  const offsets = bodies.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`;
  return Buffer.from(`${text}startxref\n${text.lastIndexOf('xref\n0')}\n%%EOF\n`, 'latin1');
}

const shown = ({ x, top, text, size = 12, bold = false }: Run): string =>
  `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - top} Tm (${escaped(text)}) Tj ET`;

const WIN_ANSI: Readonly<Record<string, string>> = { '•': '\u0095', '’': '\u0092', '‘': '\u0091', '–': '\u0096' };

const escaped = (text: string): string =>
  text.replace(/[\\()]/gu, (mark) => `\\${mark}`).replace(/[•’‘–]/gu, (mark) => WIN_ANSI[mark] ?? mark);

/** Lines of running text below one another, from a place on. */
export const lines = (x: number, top: number, texts: readonly string[], more: Partial<Run> = {}): Run[] =>
  texts.map((text, index) => ({ x, top: top + 14.5 * index, text, ...more }));
