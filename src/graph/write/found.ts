import { z } from 'zod';
import { failure } from '../../domain/errors.ts';
import type { Run, Statement } from '../../neo4j/database.ts';
import { NODES, RELATIONS, type NodeLabel, type NodeRow, type RelationKind, type RelationRow } from './rows.ts';
import type { UnitRows } from './rows.ts';

/**
 * The fast way to write the register to a graph that holds no unit yet. Nearly all of the general way
 * (`unit-writer.ts`) would be the planning of some sixty statements, each for a few rows, by a database that has just
 * started; here three do, and write the same graph.
 */

type CoreLabel = Exclude<NodeLabel, OtherLabel>;
type OtherLabel = (typeof OTHERS)[number];

const OTHERS = ['Inspection', 'Judgement', 'DateStatement', 'Finding', 'EarlierVisitReference'] as const;
const labels = (Object.keys(NODES) as NodeLabel[]).filter(isCore);
const kinds = (Object.keys(RELATIONS) as RelationKind[]).filter(
  (kind) => isCore(RELATIONS[kind].from) && isCore(RELATIONS[kind].to),
);

function isCore(label: NodeLabel): label is CoreLabel {
  return !(OTHERS as readonly NodeLabel[]).includes(label);
}

/** Each row is what the node holds, and what FROM_UNIT keeps of it. */
const createNodes: Statement = {
  name: 'found.nodes',
  text: `CYPHER 5
UNWIND $units AS unit
MATCH (u:Unit {id: unit.id})
${labels
  .map(
    (label) =>
      `FOREACH (row IN unit.${label} | CREATE (n:${label})-[owns:FROM_UNIT]->(u) SET n = row[0], owns = row[1])`,
  )
  .join('\n')}`,
};

const nodeIds: Statement = {
  name: 'found.ids',
  text: `CYPHER 5
MATCH (n)-[:FROM_UNIT]->()
RETURN n.id, elementId(n)`,
};

const createRelations: Statement = {
  name: 'found.relations',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row[0]
MATCH (b) WHERE elementId(b) = row[1]
${kinds
  .map((kind) => `FOREACH (told IN row[2].${kind} | CREATE (a)-[r:${RELATIONS[kind].type}]->(b) SET r = told)`)
  .join('\n')}
RETURN count(*)`,
};

const idRow = z.tuple([z.string(), z.string()]);
const countRow = z.tuple([z.number()]);

/**
 * Writes the units of the register, inside the caller's transaction, to a graph where nothing is but these units' own
 * nodes (`:Unit`). All that is derived from the register alone is then right as well: the counts are zero.
 * Throws INTERNAL when a relationship has no end to go to.
 */
export async function foundGraph(run: Run, units: readonly UnitRows[]): Promise<void> {
  await run(createNodes, {
    units: units.map((unit) => ({ id: `unit:${unit.name}`, ...nodesByLabel(unit) })),
  });
  const ids = new Map((await run(nodeIds)).map((row) => idRow.parse(row)));
  const rows = units.flatMap((unit) => unit.relations).map((of) => relationRow(of, ids));
  const [row] = await run(createRelations, { rows });
  const lost = rows.length - countRow.parse(row)[0];
  if (lost > 0) throw failure('INTERNAL', `${lost} relationships of the register have an end that is not there.`);
}

const nodesByLabel = (unit: UnitRows) =>
  Object.fromEntries(labels.map((label) => [label, unit.nodes.filter((of) => of.label === label).map(nodeRow)]));

function nodeRow({ label, id, properties }: NodeRow) {
  const told = { id, ...properties };
  const counts = Object.fromEntries(NODES[label].counts.map((count) => [count, 0]));
  return [{ ...told, ...counts }, NODES[label].shared ? told : {}];
}

const relationRow = ({ kind, from, to, properties }: RelationRow, ids: ReadonlyMap<string, string>) => [
  ids.get(from) ?? null,
  ids.get(to) ?? null,
  { [kind]: [properties] },
];
