/** Whose records count for an authority, as Cypher: which authorities a record counts for, and the other way round. */
export interface Lineage {
  /** From an authority that has a record (bound) to those it counts for: clauses after which `WHERE` may follow. */
  readonly credited: (own: string, authority: string) => string;
  /** From an authority to those whose records count for it: clauses after which `WHERE` may follow. */
  readonly records: (authority: string, own: string) => string;
  /** Whether records count for no other authority. */
  readonly none: boolean;
}

/** Only its own: the same authority under another name. */
const none: Lineage = {
  credited: (own, authority) => `WITH *, ${own} AS ${authority}`,
  records: (authority, own) => `UNWIND [${authority}] AS ${own} WITH ${own}`,
  none: true,
};

const succession = '-[:SUCCEEDED_BY*0..]->';

/** An authority of today, or one whose line has ended: a predecessor of one of today has no row of its own. */
const stands = (authority: string): string =>
  `(${authority}.current OR NOT EXISTS { MATCH (${authority})-[:SUCCEEDED_BY*1..]->(:Authority {current: true}) })`;

const successors: Lineage = {
  credited: (own, authority) => `MATCH (${own})${succession}(${authority}:Authority) WHERE ${stands(authority)} WITH *`,
  records: (authority, own) => `MATCH (${authority})<-[:SUCCEEDED_BY*0..]-(${own}:Authority) WITH DISTINCT ${own}`,
  none: false,
};

/** An authority, all it came from and all that came of it; not what came of the same predecessor beside it. */
const related = (from: string, to: string): string =>
  `UNWIND COLLECT { MATCH (${from})${succession}(line:Authority) RETURN line } + ` +
  `COLLECT { MATCH (${from})<-[:SUCCEEDED_BY*1..]-(line:Authority) RETURN line } AS ${to}`;

const both: Lineage = {
  credited: (own, authority) => `${related(own, authority)} WITH *`,
  records: (authority, own) => `${related(authority, own)} WITH DISTINCT ${own}`,
  none: false,
};

/** By the value of the argument `lineage`. */
export function lineageOf(choice: unknown): Lineage {
  if (choice === 'SUCCESSORS') return successors;
  return choice === 'ALL' ? both : none;
}
