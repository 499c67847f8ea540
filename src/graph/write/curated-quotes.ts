import { z } from 'zod';
import { quoteHash } from '../../domain/text.ts';
import type { Extracted, Sentence } from '../../ingest/ingest/extracted.ts';
import { maskNames } from '../../ingest/ingest/mask-names.ts';
import type { Database, Run, Statement } from '../../neo4j/database.ts';

/**
 * The sentences of curated findings. A curated document tells its findings in our words; the user's own copy adds the
 * sentences they stand for, and nothing else. They hang on the unit of the document as QUOTES, apart from what the
 * seed tells: so a newer seed replaces its own words without losing them, and `forget` takes them alone.
 */

const READ_TIMEOUT = 30_000;

/** A curated finding and where its sentence stands. */
export interface CuratedFinding {
  readonly id: string;
  readonly quoteHash: string;
  readonly page: number;
  readonly paragraph: string;
}

/** The sentence of a curated finding in the user's copy. */
export interface Quote {
  readonly finding: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const findings: Statement = {
  name: 'quotes.findings',
  text: `CYPHER 5
MATCH (:Unit {name: $unit, kind: 'documents'})<-[:FROM_UNIT]-(f:Finding)-[e:EVIDENCED_IN]->(:Document)
RETURN f.id, e.quoteHash, e.page, e.paragraph
ORDER BY f.position, f.id`,
};

const drop: Statement = {
  name: 'quotes.drop',
  text: `CYPHER 5
UNWIND $units AS unit
MATCH (:Unit {name: unit})-[held:QUOTES]->(f:Finding)-[e:EVIDENCED_IN]->(:Document)
SET f.quote = null, e.start = null, e.end = null
DELETE held`,
};

const retell: Statement = {
  name: 'quotes.retell',
  text: `CYPHER 5
MATCH (u:Unit {name: $unit})<-[owns:FROM_UNIT]-(d:Document)
REMOVE u.editions, u.made
SET d.quoteStatus = owns.quoteStatus, d.sha256 = owns.sha256`,
};

const hold: Statement = {
  name: 'quotes.hold',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (u:Unit {name: row.unit})
UNWIND row.quotes AS told
MATCH (f:Finding {id: told.finding})
CREATE (u)-[:QUOTES {quote: told.quote, start: told.start, end: told.end}]->(f)`,
};

/** Hashes of the user's copies follow those the seed knows, which the document's own telling keeps. */
const fill: Statement = {
  name: 'quotes.fill',
  text: `CYPHER 5
MATCH (u:Unit)-[held:QUOTES]->(f:Finding)-[e:EVIDENCED_IN]->(d:Document)
SET f.quote = held.quote, e.start = held.start, e.end = held.end
WITH DISTINCT u, d
MATCH (d)-[owns:FROM_UNIT]->(u)
WITH d, owns.sha256 AS known, [edition IN u.editions | last(split(edition, ' '))] AS copies
SET d.quoteStatus = 'HELD', d.sha256 = known + [hash IN copies WHERE NOT hash IN known]`,
};

const findingRow = z
  .tuple([z.string(), z.string(), z.number(), z.string()])
  .transform(([id, hash, page, paragraph]): CuratedFinding => ({ id, quoteHash: hash, page, paragraph }));

/** The findings that a curated unit holds, in the order of the document. */
export async function curatedFindings(database: Database, unit: string): Promise<CuratedFinding[]> {
  const rows = await database.read(findings, { unit }, Date.now() + READ_TIMEOUT);
  return rows.map((row) => findingRow.parse(row));
}

/**
 * Finds the sentences of curated findings in a document, by hash; of several that read alike the one in its place.
 * `missing`: the findings whose sentence does not stand in it. Names of persons are masked unless kept.
 */
export function quotesOf(
  curated: readonly CuratedFinding[],
  { findings: found, others, names }: Extracted,
  keepNames: boolean,
): { quotes: Quote[]; missing: string[] } {
  const standing = new Map<string, Sentence[]>(curated.map((of) => [of.quoteHash, []]));
  for (const of of [...found, ...others]) standing.get(quoteHash(of.quote))?.push(of);
  const quotes: Quote[] = [];
  const missing: string[] = [];
  for (const { id, quoteHash: hash, page, paragraph } of curated) {
    const alike = standing.get(hash) ?? [];
    const at = alike.find((of) => of.page === page && of.paragraph === paragraph) ?? alike[0];
    if (at === undefined) missing.push(id);
    else
      quotes.push({
        finding: id,
        quote: keepNames ? at.quote : maskNames(at.quote, names),
        start: at.start,
        end: at.end,
      });
  }
  return { quotes, missing };
}

/** Holds the quotes of curated units, in place of those they had, inside the caller's transaction. */
export async function holdQuotes(
  run: Run,
  rows: readonly { readonly unit: string; readonly quotes: readonly Quote[] }[],
): Promise<void> {
  if (rows.length === 0) return;
  await run(drop, { units: rows.map((of) => of.unit) });
  await run(hold, { rows });
}

/** Takes the quotes of a curated unit and its editions away, inside the caller's transaction. */
export async function forgetQuotes(run: Run, unit: string): Promise<void> {
  await run(drop, { units: [unit] });
  await run(retell, { unit });
}

/** Makes findings and documents show the quotes that are held, whatever was told of them since; part of `settle`. */
export async function fillQuotes(run: Run): Promise<void> {
  await run(fill);
}
