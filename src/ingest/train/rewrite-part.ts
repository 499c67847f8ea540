import { readFileSync } from 'node:fs';

const BEGIN = '<!-- measured: begin (written by `npm run train -- … --score --report`) -->';
const END = '<!-- measured: end -->';

/**
 * A file with a text between its two marker comments in place of what stands there.
 * Throws when the file does not have both markers, in order: so it can be asked before the text is made.
 */
export function measuredPartOf(file: string): (text: string) => string {
  const before = readFileSync(file, 'utf8');
  const [begin, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`${file}: expected the lines ${BEGIN} and, later, ${END}`);
  return (text) => `${before.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${before.slice(end)}`;
}
