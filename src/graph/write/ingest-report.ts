/** How many findings the graph held of a document before, and how many of their sentences were met again. */
export interface HashCheck {
  readonly indexed: number;
  readonly agreed: number;
}

/** What became of one file. */
export interface DocumentReport {
  readonly file: string;
  /**
   * WRITTEN: in the graph for the first time; REPLACED: over an earlier edition or an earlier extraction; UNCHANGED: was
   * there; QUOTED: its findings were read by a person, and got their sentences; EARLIER: an edition that a later one has replaced, whose hash is kept; SKIPPED: not taken in.
   */
  readonly status: 'WRITTEN' | 'REPLACED' | 'UNCHANGED' | 'QUOTED' | 'EARLIER' | 'SKIPPED';
  /** The unit, for what is in the graph; `documents/<document key>.jsonl`. */
  readonly unit?: string;
  /** How the inspection was found. */
  readonly by?: 'hash' | 'first day' | 'publication' | 'new';
  readonly findings?: number;
  /** Of what the graph held of it from a seed. */
  readonly hashes?: HashCheck;
  /** Findings (ids) that a person read and whose sentences do not stand in it. */
  readonly missing?: readonly string[];
  /** Why it was skipped. */
  readonly reason?: string;
  readonly message?: string;
  readonly candidates?: readonly string[];
  readonly warnings?: readonly string[];
}
