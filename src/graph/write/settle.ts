import { z } from 'zod';
import { weaknessesShown } from '../../domain/recurrence-weaknesses.ts';
import type { Run, Statement } from '../../neo4j/database.ts';
import { deriveAuthorities, countUnread } from '../derive/authorities.ts';
import { deriveExamined } from '../derive/examined.ts';
import { deriveFollows } from '../derive/follows.ts';
import { deriveRecalled } from '../derive/recalled.ts';
import { readThemeTree } from '../derive/histories.ts';
import { deriveTotals, deriveTotalsOf } from '../derive/totals.ts';
import type { TotalsChange } from '../derive/totals-change.ts';
import { fillQuotes } from './curated-quotes.ts';

/** Rows of one statement. */
const BATCH = 2_000;

const inspectionsOfUnits: Statement = {
  name: 'settle.inspections-of-units',
  text: `CYPHER 5
UNWIND $units AS unit
MATCH (:Unit {id: unit})<-[:FROM_UNIT]-(i:Inspection)
OPTIONAL MATCH (i)-[:OF]->(a:Authority)
RETURN DISTINCT i.id, a.id`,
};

const allInspections: Statement = {
  name: 'settle.all-inspections',
  text: `CYPHER 5
MATCH (i:Inspection)-[:OF]->(a:Authority)
RETURN i.id, a.id`,
};

const allAuthorities: Statement = {
  name: 'settle.all-authorities',
  text: `CYPHER 5
MATCH (a:Authority)
RETURN a.id`,
};

const anyFinding: Statement = {
  name: 'settle.any-finding',
  text: `CYPHER 5
RETURN EXISTS { (:Finding) } OR EXISTS { (:EarlierVisitReference) }`,
};

/** What an inspection and its judgements have from others. Each writes only what differs. */
const FOLLOWING: readonly Statement[] = [
  {
    name: 'settle.full',
    text: `CYPHER 5
UNWIND $ids AS id
MATCH (i:Inspection {id: id})-[:UNDER]->(f:Framework)
WHERE coalesce(i.full, NOT f.fullInspection) <> f.fullInspection
SET i.full = f.fullInspection`,
  },
  {
    name: 'settle.grades',
    text: `CYPHER 5
UNWIND $ids AS id
MATCH (j:Judgement)<-[:REACHED]-(i:Inspection {id: id})-[:UNDER]->(f:Framework)
OPTIONAL MATCH (f)-[:GRADES_ON]->(s:GradeScale)
SET j.scale = s.key,
  j.gradeRank = head([at IN range(0, size(coalesce(s.grades, [])) - 1) WHERE s.grades[at] = j.grade]) + 1`,
  },
  {
    // Where no file says which source is believed in an area, the first by id is.
    name: 'settle.preferred',
    text: `CYPHER 5
UNWIND $ids AS id
MATCH (i:Inspection {id: id})-[:REACHED]->(j:Judgement)-[:IN_AREA]->(area:JudgementArea)
WITH i, area, j, 
  any(told IN COLLECT { MATCH (j)-[owns:FROM_UNIT]->() RETURN owns.preferred } WHERE told) AS said
ORDER BY j.id
WITH i, area, collect(j) AS judgements, collect(said) AS said
UNWIND range(0, size(judgements) - 1) AS at
WITH judgements[at] AS j, CASE WHEN any(of IN said WHERE of) THEN said[at] ELSE at = 0 END AS preferred
SET j.preferred = preferred`,
  },
];

const days: Statement = {
  name: 'settle.days',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (i:Inspection {id: id})-[:REPORTS]->(f:Finding)
WHERE coalesce(f.day, '') <> i.latest
SET f.day = i.latest`,
};

const problems: Statement = {
  name: 'settle.problems',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (:Inspection {id: id})-[:REPORTS]->(f:Finding)
WHERE f.polarity IN ['WEAKNESS', 'MIXED'] OR EXISTS { (f)-[:SHOWS]->() }
RETURN f.id, f.polarity IN ['WEAKNESS', 'MIXED'],
  COLLECT { MATCH (f)-[:ABOUT]->(t:Theme) RETURN t.key },
  COLLECT { MATCH (f)-[:IN_ASPECT]->(a:Aspect) RETURN a.key },
  COLLECT { MATCH (f)-[:SHOWS]->(w:Weakness) RETURN w.key }`,
};

const show: Statement = {
  name: 'settle.show',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (f:Finding {id: row[0]})
UNWIND row[1] AS id
MATCH (w:Weakness {id: id})
CREATE (f)-[:SHOWS]->(w)`,
};

/** Without the weakness's label: by it Neo4j may look up both ends and pair each with each. */
const hide: Statement = {
  name: 'settle.hide',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (f:Finding {id: row[0]})-[shows:SHOWS]->(w)
WHERE w.id IN row[1]
DELETE shows`,
};

const pairRow = z.tuple([z.string(), z.string().nullable()]);
const idRow = z.tuple([z.string()]);
const flagRow = z.tuple([z.boolean()]);
const keys = z.array(z.string());
const problemRow = z.tuple([z.string(), z.boolean(), keys, keys, keys]);

/** Inspections and authorities (by id) that a transaction has changed. */
export interface Touched {
  readonly inspections: Set<string>;
  readonly authorities: Set<string>;
}

/** Adds the inspections that the units (by id) hold now. Asked before and after a write, it finds what left, too. */
export async function addTouched(run: Run, units: readonly string[], touched: Touched): Promise<void> {
  for (const row of await run(inspectionsOfUnits, { units })) add(row, touched);
}

/** All inspections and authorities: what a change of the register may concern. */
export async function addAll(run: Run, touched: Touched): Promise<void> {
  for (const row of await run(allInspections)) add(row, touched);
  for (const row of await run(allAuthorities)) touched.authorities.add(idRow.parse(row)[0]);
}

function add(row: readonly unknown[], touched: Touched): void {
  const [inspection, authority] = pairRow.parse(row);
  touched.inspections.add(inspection);
  if (authority !== null) touched.authorities.add(authority);
}

/**
 * Brings everything that follows from the touched inspections and authorities in line, in the transaction that
 * touched them: what an inspection has from its framework, ranks of grades, the quotes that are held, the weaknesses findings
 * show, what each inspection found in numbers, the one that it follows, the status intervals, and the counts: by what
 * the units `written` changed where that is given, else all of them anew.
 */
export async function settle(
  run: Run,
  { inspections, authorities: of }: Touched,
  written?: Omit<TotalsChange, 'authorities'>,
): Promise<void> {
  const ids = [...inspections];
  if (ids.length > 0) for (const statement of [...FOLLOWING, days]) await run(statement, { ids });
  await fillQuotes(run);
  await showWeaknesses(run, ids);
  await deriveExamined(run, ids);
  await deriveFollows(run, [...of]);
  await deriveRecalled(run, [...of]);
  const authorities = await deriveAuthorities(run, [...of]);
  await deriveTotals(run, written && { ...written, authorities });
}

/** Whether the graph has anything that was read: a finding, or an earlier visit that is recalled. */
export async function hasFindings(run: Run): Promise<boolean> {
  return flagRow.parse((await run(anyFinding))[0])[0];
}

/**
 * As `settle` does, where the graph has no finding and had none before: then there are no weaknesses, no intervals,
 * and few counts. On a database that has just started, planning the rest would take longer than running it.
 */
export async function settleUnread(run: Run, { inspections, authorities: of }: Touched): Promise<void> {
  const ids = [...inspections];
  if (ids.length > 0) for (const statement of FOLLOWING) await run(statement, { ids });
  await deriveFollows(run, [...of]);
  await countUnread(run, [...of]);
}

/** What changed of findings: of which inspections, authorities and documents (ids), and about which themes (keys), then and now. */
export interface TouchedFindings {
  readonly inspections: readonly string[];
  readonly authorities: readonly string[];
  readonly documents: readonly string[];
  readonly themes: readonly string[];
}

/** As `settle` does, where some findings changed and nothing else: what follows from them, and the counts they are in. */
export async function settleFindings(run: Run, of: TouchedFindings): Promise<void> {
  await showWeaknesses(run, of.inspections);
  await deriveExamined(run, of.inspections);
  await deriveAuthorities(run, of.authorities);
  await deriveTotalsOf(run, of);
}

/** Writes only what differs: after a change of the register nearly every finding shows what it showed before. */
async function showWeaknesses(run: Run, ids: readonly string[]): Promise<void> {
  const broader = await readThemeTree(run);
  const shown: WeaknessRow[] = [];
  const hidden: WeaknessRow[] = [];
  for (const row of await run(problems, { ids })) {
    const [finding, problem, themes, aspects, before] = problemRow.parse(row);
    const now = problem ? weaknessesShown(themes, aspects, broader) : [];
    addDifference(shown, finding, now, before);
    addDifference(hidden, finding, before, now);
  }
  for (let at = 0; at < hidden.length; at += BATCH) await run(hide, { rows: hidden.slice(at, at + BATCH) });
  for (let at = 0; at < shown.length; at += BATCH) await run(show, { rows: shown.slice(at, at + BATCH) });
}

/** A finding's id and ids of weaknesses. */
type WeaknessRow = [finding: string, weaknesses: string[]];

function addDifference(to: WeaknessRow[], finding: string, of: readonly string[], without: readonly string[]): void {
  const known = new Set(without);
  const more = of.filter((key) => !known.has(key)).map((key) => `weakness:${key}`);
  if (more.length > 0) to.push([finding, more]);
}
