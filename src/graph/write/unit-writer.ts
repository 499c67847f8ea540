import { z } from 'zod';
import { failure } from '../../domain/errors.ts';
import type { Run, Statement } from '../../neo4j/database.ts';
import { createFindings, isOfNewFindings } from './create-findings.ts';
import { NODES, RELATIONS, type NodeLabel, type NodeRow, type RelationKind, type RelationRow } from './rows.ts';
import type { UnitGroup, UnitRows } from './rows.ts';

/** Rows of one statement: large enough to amortise the round trip, small enough for a modest heap. */
const BATCH = 2_000;

const labels = Object.keys(NODES) as NodeLabel[];
const kinds = Object.keys(RELATIONS) as RelationKind[];

const typesOwnedBy = (end: 'from' | 'to'): string =>
  [...new Set(kinds.filter((kind) => RELATIONS[kind].owner === end).map((kind) => RELATIONS[kind].type))].join('|');

const vacate: Statement = {
  name: 'write.vacate',
  text: `CYPHER 5
UNWIND $units AS unit
MATCH (:Unit {id: unit.id})<-[owns:FROM_UNIT]-(n)
WHERE NOT n.id IN unit.keep
WITH n, owns, labels(n)[0] AS label, n.id AS id
DELETE owns
RETURN DISTINCT label, id`,
};

const clearRelations: Statement[] = [
  {
    name: 'write.clear-outgoing',
    text: `CYPHER 5
UNWIND $units AS unit
MATCH (:Unit {id: unit})<-[:FROM_UNIT]-(n)-[r:${typesOwnedBy('from')}]->()
DELETE r`,
  },
  {
    name: 'write.clear-incoming',
    text: `CYPHER 5
UNWIND $units AS unit
MATCH (:Unit {id: unit})<-[:FROM_UNIT]-(n)<-[r:${typesOwnedBy('to')}]-()
DELETE r`,
  },
];

/** Makes the nodes, or finds them, and says whose they are. A shared node keeps each unit's telling apart. */
const claim = byLabel((label) => ({
  name: `write.claim-${label}`,
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (u:Unit {id: row.unit})
MERGE (n:${label} {id: row.id})
${NODES[label].counts.length > 0 ? `ON CREATE SET ${NODES[label].counts.map((count) => `n.${count} = 0`).join(', ')}` : ''}
MERGE (n)-[owns:FROM_UNIT]->(u)
${NODES[label].shared ? 'SET owns = row.properties' : 'SET n += row.properties'}`,
}));

const READ_BY_ANY =
  ", n.reading = CASE WHEN any(of IN told WHERE of.reading = 'READ') THEN 'READ' ELSE head(told).reading END";

/** By whom a node is told best, first to last; `tell` sorts by the place in this list. */
const BEST_TOLD_BY = (label: NodeLabel): readonly UnitGroup[] =>
  label === 'Inspection'
    ? ['core', 'inspections', 'documents', 'ingested', 'national']
    : ['core', 'documents', 'ingested', 'national', 'inspections'];

/**
 * A shared node is as its best owner tells it: the file of inspections for an inspection, the unit of the document for
 * a document and a judgement. So the order of loading does not matter, and neither does it which owner left. Whether
 * an inspection was read is true as soon as one owner says so.
 */
const tell = byLabel((label) => ({
  name: `write.tell-${label}`,
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (n:${label} {id: id})-[owns:FROM_UNIT]->(u:Unit)
WITH n, owns, u,
  head([at IN range(0, 4) WHERE [${BEST_TOLD_BY(label)
    .map((group) => `'${group}'`)
    .join(', ')}][at] = u.kind]) AS place
WITH n, owns, u ORDER BY place, u.name
WITH n, n.findingCount AS findings, collect(properties(owns)) AS told
SET n = head(told), n.findingCount = findings${label === 'Inspection' ? READ_BY_ANY : ''}`,
}));

function byLabel(of: (label: NodeLabel) => Statement): Readonly<Record<NodeLabel, Statement>> {
  return Object.fromEntries(labels.map((label) => [label, of(label)])) as Record<NodeLabel, Statement>;
}

const removeOrphans = byLabel((label) => ({
  name: `write.remove-${label}`,
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (n:${label} {id: id})
WHERE NOT EXISTS { (n)-[:FROM_UNIT]->() }
DETACH DELETE n`,
}));

const relate = Object.fromEntries(
  kinds.map((kind) => {
    const { from, type, to, once } = RELATIONS[kind];
    const text = `CYPHER 5
UNWIND $rows AS row
MATCH (a:${from} {id: row.from})
MATCH (b:${to} {id: row.to})
${once ? 'MERGE' : 'CREATE'} (a)-[r:${type}]->(b)
SET r = row.properties
RETURN count(*)`;
    return [kind, { name: `write.relate-${kind}`, text }];
  }),
) as Readonly<Record<RelationKind, Statement>>;

const vacatedRow = z.tuple([z.enum(labels), z.string()]);
const countRow = z.tuple([z.number()]);

export const unitId = (unit: { name: string }): string => `unit:${unit.name}`;

/**
 * Makes the graph say what these units say, inside the caller's transaction: nodes and relationships they no longer
 * hold go, unless another unit holds them; all else stays. The units' own nodes (`:Unit`) must exist; `fresh` are the
 * names of those the graph did not hold before. What a core unit drops loses its owner only: `retired.ts` removes it when nothing can refer to it any more.
 * Throws INTERNAL when a relationship has no end to go to.
 */
export async function writeUnits(run: Run, units: readonly UnitRows[], fresh: ReadonlySet<string>): Promise<void> {
  const isNew = (unit: UnitRows): boolean => fresh.has(unit.name);
  const touched = new Map<NodeLabel, Set<string>>(labels.map((label) => [label, new Set()]));
  await claimNodes(
    run,
    units.map((unit) => (isNew(unit) ? withoutFindings(unit) : unit)),
    touched,
  );
  const held = units.filter((unit) => !isNew(unit));
  const vacated = held.length > 0 ? await vacateNodes(run, held) : [];
  for (const statement of clearRelations) if (held.length > 0) await run(statement, { units: held.map(unitId) });
  for (const [label, id] of vacated) touched.get(label)?.add(id);
  for (const label of labels) await tellShared(run, label, [...(touched.get(label) ?? [])]);
  await createFindings(run, units.filter(isNew));
  for (const kind of kinds) await writeRelations(run, kind, isOfNewFindings(kind) ? held : units);
}

/** A new unit as far as `createFindings` does not write it. */
const withoutFindings = (unit: UnitRows): UnitRows => ({
  ...unit,
  nodes: unit.nodes.filter((of) => of.label !== 'Finding'),
});

async function claimNodes(run: Run, units: readonly UnitRows[], touched: Map<NodeLabel, Set<string>>): Promise<void> {
  for (const label of labels) {
    const rows = units.flatMap((unit) =>
      unit.nodes.filter((row) => row.label === label).map((row) => claimRow(row, unitId(unit))),
    );
    for (const { id } of rows) touched.get(label)?.add(id);
    for (const some of batches(rows)) await run(claim[label], { rows: some });
  }
}

const claimRow = ({ label, id, properties }: NodeRow, unit: string) => ({
  id,
  unit,
  // A shared node is made anew from what its owners tell, id included.
  properties: NODES[label].shared ? { id, ...properties } : properties,
});

/** Takes the units' ownership off what they no longer hold, and removes what then has none; gives what is left. */
async function vacateNodes(run: Run, units: readonly UnitRows[]): Promise<[NodeLabel, string][]> {
  const held = units.map((unit) => ({ id: unitId(unit), keep: unit.nodes.map(({ id }) => id) }));
  const left = (await run(vacate, { units: held })).map((row) => vacatedRow.parse(row));
  if (units.every((unit) => unit.group === 'core')) return [];
  for (const label of labels) {
    const dropped = left.filter(([of]) => of === label).map(([, id]) => id);
    for (const some of batches(dropped)) await run(removeOrphans[label], { ids: some });
  }
  return left;
}

async function tellShared(run: Run, label: NodeLabel, of: readonly string[]): Promise<void> {
  if (!NODES[label].shared) return;
  for (const some of batches(of)) await run(tell[label], { ids: some });
}

async function writeRelations(run: Run, kind: RelationKind, units: readonly UnitRows[]): Promise<void> {
  const rows = units.flatMap((unit) => unit.relations.filter((row) => row.kind === kind)).map(relationRow);
  for (const some of batches(rows)) {
    const [row] = await run(relate[kind], { rows: some });
    const [written] = countRow.parse(row);
    if (written !== some.length)
      throw failure(
        'INTERNAL',
        `${some.length - written} relationships ${RELATIONS[kind].type} have an end that is not there.`,
      );
  }
}

const relationRow = ({ from, to, properties }: RelationRow) => ({ from, to, properties });

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH));
}
