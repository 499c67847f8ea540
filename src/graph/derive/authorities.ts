import { historyOf } from '../../domain/recurrence-history.ts';
import { themeOfWeakness } from '../../domain/recurrence-weaknesses.ts';
import { intervalsOf, type StandingInterval } from '../../domain/recurrence.ts';
import type { Run, Statement } from '../../neo4j/database.ts';
import { readHistories, readThemeTree } from './histories.ts';
import { replaceStandings } from './standings.ts';
import { countFrameworks } from './totals.ts';

/** Authorities whose histories are in memory at once: some 15 inspections of up to 1,000 findings each. */
const AT_ONCE = 10;

const countInspections: Statement = {
  name: 'derive.count-inspections',
  text: `CYPHER 5
UNWIND $authorities AS id
MATCH (:Authority {id: id})<-[:OF]-(i:Inspection)
WITH i, COUNT { (i)-[:REPORTS]->() } AS findings
WHERE coalesce(i.findingCount, -1) <> findings
SET i.findingCount = findings`,
};

const countAuthorities: Statement = {
  name: 'derive.count-authorities',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (a:Authority {id: row[0]})
WITH a, row[1] AS weaknesses,
  COUNT { (a)<-[:OF]-() } AS inspections,
  COUNT { (a)<-[:OF]-(:Inspection)-[:REPORTS]->() } AS findings
WHERE coalesce(a.inspectionCount, -1) <> inspections
  OR coalesce(a.findingCount, -1) <> findings
  OR coalesce(a.weaknessCount, -1) <> weaknesses
SET a.inspectionCount = inspections, a.findingCount = findings, a.weaknessCount = weaknesses`,
};

/**
 * Derives anew what follows from the inspections and findings of these authorities (by id), inside the
 * caller's transaction and after its writes, so that no committed state disagrees with itself:
 *
 * - the HAS_WEAKNESS edges, one per interval (`intervalsOf`);
 * - `Inspection.findingCount`: the findings it reports, of every polarity and whoever they concern;
 * - `Authority.inspectionCount` (read or not), `.findingCount` (of all its inspections) and `.weaknessCount`:
 *   the weaknesses of level THEME, top themes included, whose open interval for ANY is not RESOLVED.
 *
 * Writes only what differs: a second run changes nothing. Gives how many authorities more (or fewer) have each weakness
 * open, by the weakness's id. Throws INTERNAL when the node of a weakness is missing.
 */
export async function deriveAuthorities(run: Run, authorityIds: readonly string[]): Promise<Map<string, number>> {
  const broader = await readThemeTree(run);
  const all = [...new Set(authorityIds)];
  const rows: [id: string, weaknesses: number][] = [];
  const more = new Map<string, number>();
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const authorities = all.slice(at, at + AT_ONCE);
    const histories = await readHistories(run, authorities);
    const intervals = new Map([...histories].map(([id, facts]) => [id, intervalsOf(historyOf(facts, broader))]));
    for (const [weakness, count] of await replaceStandings(run, authorities, intervals))
      more.set(weakness, (more.get(weakness) ?? 0) + count);
    rows.push(...authorities.map((id): [string, number] => [id, (intervals.get(id) ?? []).filter(counts).length]));
  }
  await run(countInspections, { authorities: all });
  await run(countAuthorities, { rows });
  return more;
}

/** The counts of authorities and frameworks that a graph without findings has. */
export async function countUnread(run: Run, authorities: readonly string[]): Promise<void> {
  await run(countAuthorities, { rows: authorities.map((id) => [id, 0]) });
  await countFrameworks(run);
}

// Counted here and not from the edges: Neo4j would plan that count as a scan of every weakness.
const counts = ({ weakness, prominence, open, status }: StandingInterval): boolean =>
  open && prominence === 'ANY' && status !== 'RESOLVED' && weakness === themeOfWeakness(weakness);
