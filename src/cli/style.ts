import { styleText } from 'node:util';
import type { Io } from './io.ts';

/** The text set off on a terminal; as it is elsewhere, and where NO_COLOR (https://no-color.org) is set. */
export function emphasised(text: string, style: 'bold' | 'red', io: Io, stream: 'stdout' | 'stderr'): string {
  const { NO_COLOR: noColor = '', TERM: terminal } = io.env ?? {};
  const colours = io[stream].isTTY === true && noColor === '' && terminal !== 'dumb';
  return colours ? styleText(style, text, { validateStream: false }) : text;
}
