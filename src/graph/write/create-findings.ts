import type { Run, Statement } from '../../neo4j/database.ts';
import type { RelationKind, RelationRow, UnitRows } from './rows.ts';

/**
 * The fast way to write the findings of documents that the graph does not hold yet: one pass over each, where the
 * general way (`unit-writer.ts`) looks every finding up once for each kind of relationship. It is three quarters of a
 * first load, and writes the same graph.
 */

/** Every property of a finding that a unit tells. */
export const FINDING_PROPERTIES = [
  'key',
  'statement',
  'statementFolded',
  'quote',
  'polarity',
  'kind',
  'prominence',
  'concerns',
  'section',
  'nationalFramework',
  'deadline',
  'resolved',
  'method',
  'confidence',
  'reviewStatus',
  'position',
  'quoteHash',
] as const;

/** What `create` writes, so that nothing else needs to. */
const WRITTEN: ReadonlySet<RelationKind> = new Set(['reports', 'evidencedIn', 'about', 'inAspect', 'findingInArea']);

/** Findings of one statement. */
const BATCH = 1_500;

const create: Statement = {
  name: 'write.create-findings',
  text: `CYPHER 5
UNWIND $documents AS of
MATCH (u:Unit {id: of[0]})
MATCH (i:Inspection {id: of[1]})
MATCH (d:Document {id: of[2]})
UNWIND of[3] AS row
CREATE (f:Finding {id: row[0], day: i.latest, ${FINDING_PROPERTIES.map((name, at) => `${name}: row[1][${at}]`).join(', ')}})
CREATE (f)-[:FROM_UNIT]->(u)
CREATE (i)-[:REPORTS]->(f)
CREATE (f)-[e:EVIDENCED_IN]->(d)
SET e = row[2]
WITH f, row
CALL (f, row) {
  UNWIND range(1, size(row[3])) AS rank
  MATCH (t:Theme {id: row[3][rank - 1]})
  CREATE (f)-[:ABOUT {rank: rank}]->(t)
}
CALL (f, row) {
  UNWIND range(1, size(row[4])) AS rank
  MATCH (a:Aspect {id: row[4][rank - 1]})
  CREATE (f)-[:IN_ASPECT {rank: rank}]->(a)
}
CALL (f, row) {
  UNWIND row[5] AS area
  MATCH (j:JudgementArea {id: area})
  CREATE (f)-[:IN_AREA]->(j)
}`,
};

/** Whether `createFindings` writes rows of this kind for a new unit. */
export const isOfNewFindings = (kind: RelationKind): boolean => WRITTEN.has(kind);

/** Creates the findings of units that are new to the graph, and their relationships. Their other nodes must be there. */
export async function createFindings(run: Run, units: readonly UnitRows[]): Promise<void> {
  let waiting: unknown[] = [];
  let size = 0;
  for (const unit of units) {
    const document = rowOf(unit);
    if (document === undefined) continue;
    waiting.push(document.row);
    size += document.findings;
    if (size < BATCH) continue;
    await run(create, { documents: waiting });
    waiting = [];
    size = 0;
  }
  if (waiting.length > 0) await run(create, { documents: waiting });
}

function rowOf(unit: UnitRows): { row: unknown[]; findings: number } | undefined {
  const findings = unit.nodes.filter((of) => of.label === 'Finding');
  const { reports = [], evidencedIn = [], about, inAspect, findingInArea } = byKind(unit.relations);
  const [report] = reports;
  const [evidence] = evidencedIn;
  if (report === undefined || evidence === undefined) return undefined;
  const places = new Map(evidencedIn.map((of) => [of.from, of.properties]));
  const [themes, aspects, areas] = [targets(about), targets(inAspect), targets(findingInArea)];
  const rows = findings.map(({ id, properties }) => [
    id,
    FINDING_PROPERTIES.map((name) => properties[name] ?? null),
    places.get(id) ?? {},
    themes.get(id) ?? [],
    aspects.get(id) ?? [],
    areas.get(id) ?? [],
  ]);
  return { row: [`unit:${unit.name}`, report.from, evidence.to, rows], findings: rows.length };
}

type ByKind = Partial<Record<RelationKind, RelationRow[]>>;

const byKind = (relations: readonly RelationRow[]): ByKind => {
  const kinds: ByKind = {};
  for (const of of relations) (kinds[of.kind] ??= []).push(of);
  return kinds;
};

/** The far ends of relationships by the near one, in the order of their ranks, which is the order they were told in. */
function targets(relations: readonly RelationRow[] = []): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const { from, to } of relations) {
    const others = ends.get(from);
    if (others === undefined) ends.set(from, [to]);
    else others.push(to);
  }
  return ends;
}
