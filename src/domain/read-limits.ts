/** How much of a document is taken in before it is refused; every figure is far above any report ever published. */
export interface ReadLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Letters of all pages together. */
  readonly maxCharacters: number;
  /** What one compressed stream of a PDF may unpack to: a guard against zip bombs. */
  readonly maxStreamBytes: number;
}

/** The limits in force where the environment (`READ_MAX_…`) does not say otherwise. */
export const READ_LIMITS: ReadLimits = {
  maxBytes: 50 * 1024 * 1024,
  maxPages: 400,
  maxCharacters: 3_000_000,
  maxStreamBytes: 128 * 1024 * 1024,
};
