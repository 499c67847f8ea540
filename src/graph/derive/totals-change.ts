import { z } from 'zod';
import type { Run, Statement } from '../../neo4j/database.ts';
import { countDocuments } from './document-counts.ts';

/** What units (by id) add to totals: findings and problems by theme, and the documents they tell of. */
export interface TotalsOfUnits {
  readonly themes: ReadonlyMap<string, Counts>;
  readonly documents: ReadonlySet<string>;
}

/** What a transaction changed of what totals count. */
export interface TotalsChange {
  /** The units that it wrote, by id. */
  readonly units: readonly string[];
  /** What they added before it. */
  readonly before: TotalsOfUnits;
  /** How many authorities more (or fewer) have each weakness open, by the weakness's id. */
  readonly authorities: ReadonlyMap<string, number>;
}

interface Counts {
  readonly findings: number;
  readonly problems: number;
}

const themesOfUnits: Statement = {
  name: 'derive.themes-of-units',
  text: `CYPHER 5
UNWIND $units AS unit
MATCH (:Unit {id: unit})<-[:FROM_UNIT]-(f:Finding)
WHERE NOT EXISTS { MATCH (f)-[:FROM_UNIT]->(other) WHERE NOT other.id IN $units }
WITH DISTINCT f, f.polarity IN ['WEAKNESS', 'MIXED'] AS problem
UNWIND COLLECT { MATCH (f)-[:ABOUT]->(:Theme)-[:BROADER*0..]->(t:Theme) RETURN DISTINCT t.id } AS theme
RETURN theme, count(f), count(CASE WHEN problem THEN 1 END)`,
};

const documentsOfUnits: Statement = {
  name: 'derive.documents-of-units',
  text: `CYPHER 5
UNWIND $units AS unit
MATCH (:Unit {id: unit})<-[:FROM_UNIT]-(d:Document)
RETURN DISTINCT d.id`,
};

const allCounted: Statement = {
  name: 'derive.all-counted',
  text: `CYPHER 5
RETURN NOT EXISTS { MATCH (t:Theme) WHERE t.findingCount IS NULL }
  AND NOT EXISTS { MATCH (w:Weakness) WHERE w.authorityCount IS NULL }`,
};

const changeThemes: Statement = {
  name: 'derive.change-themes',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (t:Theme {id: row[0]})
SET t.findingCount = t.findingCount + row[1], t.problemCount = t.problemCount + row[2]`,
};

const changeWeaknesses: Statement = {
  name: 'derive.change-weaknesses',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (w:Weakness {id: row[0]})
SET w.authorityCount = w.authorityCount + row[1]`,
};

/** How many findings show a weakness is held by its node: this reads no finding. */
const shownBy: Statement = {
  name: 'derive.shown-by',
  text: `CYPHER 5
MATCH (w:Weakness)
WITH w, COUNT { (w)<-[:SHOWS]-() } AS findings
WHERE coalesce(w.findingCount, -1) <> findings
SET w.findingCount = findings`,
};

const themeRow = z.tuple([z.string(), z.number(), z.number()]);
const idRow = z.tuple([z.string()]);
const flagRow = z.tuple([z.boolean()]);

/** Whether the graph has the totals that `changeTotals` changes: not before the first finding is loaded. */
export async function hasTotals(run: Run): Promise<boolean> {
  return flagRow.parse((await run(allCounted))[0])[0];
}

/** What these units add to totals now. A finding that another unit holds too is not theirs to add or take away. */
export async function totalsOfUnits(run: Run, units: readonly string[]): Promise<TotalsOfUnits> {
  const themes = (await run(themesOfUnits, { units })).map((row) => themeRow.parse(row));
  const documents = (await run(documentsOfUnits, { units })).map((row) => idRow.parse(row)[0]);
  return {
    themes: new Map(themes.map(([id, findings, problems]) => [id, { findings, problems }])),
    documents: new Set(documents),
  };
}

/**
 * Brings the totals of themes, weaknesses and documents in line with what a transaction changed, at the cost of what it
 * changed: counting all anew in each transaction would make loading quadratic. Needs `hasTotals`.
 */
export async function changeTotals(run: Run, { units, before, authorities }: TotalsChange): Promise<void> {
  const after = await totalsOfUnits(run, units);
  await run(changeThemes, { rows: differences(before.themes, after.themes) });
  await run(changeWeaknesses, { rows: [...authorities].filter(([, more]) => more !== 0) });
  await run(shownBy);
  await countDocuments(run, new Set([...before.documents, ...after.documents]));
}

function differences(before: TotalsOfUnits['themes'], after: TotalsOfUnits['themes']): [string, number, number][] {
  const none: Counts = { findings: 0, problems: 0 };
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id): [string, number, number] => {
      const [then, now] = [before.get(id) ?? none, after.get(id) ?? none];
      return [id, now.findings - then.findings, now.problems - then.problems];
    })
    .filter(([, findings, problems]) => findings !== 0 || problems !== 0);
}
