import { HEADING_MARK } from './text-layout.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  copy: '©',
  pound: '£',
};

/** The readable text of a web page: headings marked, list items as bullets, blocks parted by blank lines. */
export function htmlText(html: string): string {
  const body = html
    .replace(/<!--[\s\S]*?-->/gu, ' ')
    .replace(/<(script|style|noscript|template|svg|nav|header|footer|form|head|aside)\b[\s\S]*?<\/\1\s*>/giu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/<h[1-6]\b[^>]*>/giu, `\n\n${HEADING_MARK}`)
    .replace(/<li\b[^>]*>/giu, '\n\n• ')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(
      /<\/?(?:p|div|section|article|main|ul|ol|li|h[1-6]|table|tr|blockquote|figure|figcaption|dl|dt|dd)\b[^>]*>/giu,
      '\n\n',
    )
    .replace(/<[^>]*>/gu, '');
  return decoded(body)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n');
}

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]+));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );

/** Whether the text of a web page is a cookie notice or an error page: too little that speaks of an inspection. */
export function isErrorPage(text: string): boolean {
  const words = text.split(/\s+/u).length;
  if (/report not found|page not found|document you requested no longer exists|access denied|404/iu.test(text))
    return words < 600;
  return words < 120 || !/ofsted|inspect/iu.test(text);
}
