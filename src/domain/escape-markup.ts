const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML and XML have it, in an element or between quotes. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ESCAPED[character] ?? '');
