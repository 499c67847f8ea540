import { z } from 'zod';
import type { Reconcilable } from '../../domain/reconcilable.ts';
import { linkRow, texts } from './values.ts';

const near = (pattern: string): string =>
  `COLLECT { MATCH ${pattern} RETURN {id: other.id, name: other.prefLabel} ORDER BY other.id }`;

/** The map of a theme `n` that `themeRow` reads. */
export const themeColumns =
  'n {.id, .prefLabel, .altLabels, .definition, .top, ' +
  `broader: ${near('(n)-[:BROADER]->(other:Theme)')}, narrower: ${near('(n)<-[:BROADER]-(other:Theme)')}}`;

/** A theme as the statement gives it. */
export const themeRow = z.object({
  id: z.string(),
  prefLabel: z.string(),
  altLabels: z.array(z.string()),
  definition: z.string(),
  top: z.boolean(),
  broader: z.array(linkRow),
  narrower: z.array(linkRow),
});

/** The thing that a row is. A theme has no codes, and none is a former one. */
export const themeOf = (row: z.infer<typeof themeRow>): Reconcilable => ({
  id: row.id,
  type: 'Theme',
  name: row.prefLabel,
  otherNames: row.altLabels,
  formerNames: [],
  codes: [],
  current: true,
  description: row.definition,
  properties: {
    prefLabel: texts(row.prefLabel),
    altLabels: texts(...row.altLabels),
    definition: texts(row.definition),
    top: texts(String(row.top)),
    broader: row.broader,
    narrower: row.narrower,
  },
});
