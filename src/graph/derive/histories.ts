import { z } from 'zod';
import type { InspectionFacts } from '../../domain/recurrence-history.ts';
import type { ThemeTree } from '../../domain/recurrence-weaknesses.ts';
import type { Run, Statement } from '../../neo4j/database.ts';

const themeTree: Statement = {
  name: 'derive.theme-tree',
  text: `CYPHER 5
MATCH (t:Theme)
OPTIONAL MATCH (t)-[:BROADER]->(b:Theme)
RETURN t.key, b.key`,
};

const histories: Statement = {
  name: 'derive.histories',
  text: `CYPHER 5
UNWIND $authorities AS id
MATCH (a:Authority {id: id})<-[:OF]-(i:Inspection)
WHERE i.reading = 'READ'
RETURN a.id, i.id, i.earliest, i.latest, i.available, i.dateText, i.full, i.reading,
  COLLECT {
    MATCH (i)-[:REPORTS]->(f:Finding)
    RETURN [f.polarity, f.prominence, f.concerns, f.resolved,
      COLLECT { MATCH (f)-[:ABOUT]->(t:Theme) RETURN t.key },
      COLLECT { MATCH (f)-[:IN_ASPECT]->(s:Aspect) RETURN s.key }]
  }`,
};

const themeRow = z.tuple([z.string(), z.string().nullable()]);

const findingRow = z
  .tuple([
    z.enum(['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL']),
    z.enum(['HEADLINE', 'BODY']),
    z.enum(['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY', 'PARTNER', 'ADOPTION_AGENCY', 'OTHER_AUTHORITY']),
    z.boolean(),
    z.array(z.string()),
    z.array(z.string()),
  ])
  .transform(([polarity, prominence, concerns, resolved, themes, aspects]) => ({
    polarity,
    prominence,
    concerns,
    resolved,
    themes,
    aspects,
  }));

const day = z.iso.date();

const inspectionRow = z.tuple([
  z.string(),
  z.string(),
  day,
  day,
  day,
  z.string(),
  z.boolean(),
  z.enum(['READ', 'NOT_READ', 'UNREADABLE']),
  z.array(findingRow),
]);

/** The theme tree of the graph. */
export async function readThemeTree(run: Run): Promise<ThemeTree> {
  const rows = await run(themeTree);
  return new Map(rows.map((row) => themeRow.parse(row)));
}

/**
 * The READ inspections with the facts of their findings, by id of authority, in one statement. An authority
 * that has none (or does not exist) has no entry.
 */
export async function readHistories(run: Run, authorities: readonly string[]): Promise<Map<string, InspectionFacts[]>> {
  const byAuthority = new Map<string, InspectionFacts[]>();
  for (const row of await run(histories, { authorities })) {
    const [authority, id, earliest, latest, available, dateText, full, reading, findings] = inspectionRow.parse(row);
    const inspection = { id, earliest, latest, available, dateText, full, reading, findings };
    const others = byAuthority.get(authority);
    if (others === undefined) byAuthority.set(authority, [inspection]);
    else others.push(inspection);
  }
  return byAuthority;
}
