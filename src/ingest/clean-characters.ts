const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/**
 * Characters as a reader sees them: ligatures undone, every blank a plain one, soft hyphens, zero-width marks and
 * control characters gone. Done before anything is counted, so that offsets are in the text as it is shown.
 */
export const cleanCharacters = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/gu, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\u0000-\u0008\u000B\u000E-\u001F\u007F]/gu, '');
