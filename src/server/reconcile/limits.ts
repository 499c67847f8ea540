/** What one request to the reconciliation service may ask for; its body has the limit of every body. */
export const RECONCILE_LIMITS = Object.freeze({
  /** Questions in one batch: the manifest's `batchSize`. */
  questions: 50,
  /** Characters of a name, of a value, of the beginning of a name. */
  text: 1_000,
  /** Candidates for one question. */
  candidates: 100,
  /** Properties expected by one question, and values of one of them. */
  expected: 20,
  /** Things whose properties are fetched at once, and properties. */
  things: 100,
  properties: 50,
  /** Suggestions in one answer; `cursor` skips as many as were seen. */
  suggestions: 20,
});

/** Candidates for a question that sets no limit. */
export const USUAL_CANDIDATES = 10;
