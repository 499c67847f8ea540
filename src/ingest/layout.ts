/** A stretch of a row that stands apart from the others: a cell of a table, a number, a bullet. */
export interface RowCell {
  readonly x: number;
  readonly right: number;
  /** Offset of its first character in the row's text. */
  readonly at: number;
  readonly text: string;
}

/** One printed line, with the geometry that tells a heading, a bullet or a footnote from running text. */
export interface PageRow {
  readonly page: number;
  /** Offset in the whole text of the document, pages joined by form feeds. */
  readonly start: number;
  readonly text: string;
  readonly cells: readonly RowCell[];
  readonly x: number;
  readonly right: number;
  /** Distance from the top of the page. */
  readonly top: number;
  readonly size: number;
  /** All of it in a font that running text is not set in. */
  readonly strong: boolean;
  /** Begins with a raised digit, as footnotes do. */
  readonly noted: boolean;
  /** Distance from the row above, in line pitches of the document; Infinity at the top of a page. */
  readonly gap: number;
}

/** The pages of a document as rows. `text` is each page as read: what the offsets of sentences count in. */
export interface Layout {
  readonly pages: readonly { readonly text: string; readonly start: number; readonly height: number }[];
  readonly rows: readonly PageRow[];
  /** Size of running text. */
  readonly bodySize: number;
  /** Right edge of running text. */
  readonly bodyRight: number;
  /** Whether sizes and positions mean anything: false for plain text and HTML. */
  readonly geometric: boolean;
}
