import type { PageRow } from './layout.ts';

/** A heading, a paragraph, a numbered paragraph or a bullet, as the rows it is printed on. */
export interface Block {
  readonly kind: 'heading' | 'prose' | 'numbered' | 'bullet';
  /** The printed number of a numbered paragraph. */
  readonly number: string | null;
  /** The numbered paragraph a bullet or a further piece of prose stands under. */
  readonly under: string | null;
  readonly rows: readonly BlockRow[];
}

/** A row of a block without its bullet or number. */
export interface BlockRow {
  readonly row: PageRow;
  /** Characters of the row taken off its front. */
  readonly skipped: number;
  readonly text: string;
}

/** Glyphs that begin a bullet, among them private-use ones that fonts of symbols leave behind. */
export const BULLETS =
  '\u2022\u25AA\u25AB\u25A0\u25FC\u25FE\u25CF\u25CB\u25E6\u2023\u2043\u00B7\u27A2\u2794\u2713\u25BA\uE000-\uF8FF';
