import { z } from 'zod';
import type { Run, Statement } from '../../neo4j/database.ts';
import { layerOf, type Layer } from './review.ts';

/** What curation asks of the graph beside findings. */

const known: Statement = {
  name: 'curation.known',
  text: `CYPHER 5
RETURN COLLECT { UNWIND $themes AS key MATCH (t:Theme {id: 'theme:' + key}) RETURN t.key },
  COLLECT { UNWIND $aspects AS key MATCH (a:Aspect {id: 'aspect:' + key}) RETURN a.key },
  COLLECT { UNWIND $areas AS key MATCH (j:JudgementArea {id: 'judgement-area:' + key}) RETURN j.key }`,
};

const place: Statement = {
  name: 'curation.place',
  text: `CYPHER 5
MATCH (d:Document {id: $id})
OPTIONAL MATCH (d)<-[:EVIDENCED_IN]-(f:Finding)
WITH d, coalesce(max(f.position), 0) AS last
RETURN d.key,
  COLLECT { MATCH (d)-[:REPORTS_ON]->(i:Inspection {reading: 'READ'}) RETURN i.id ORDER BY i.latest DESC, i.id },
  last, d.pages`,
};

const lastChange: Statement = {
  name: 'curation.last-change',
  text: `CYPHER 5
MATCH (c:Change {finding: $finding})
RETURN c.id ORDER BY c.sequence DESC LIMIT 1`,
};

const oneChange: Statement = {
  name: 'curation.change',
  text: `CYPHER 5
MATCH (c:Change {id: $id})
RETURN c.finding, c.layerBefore, c.layerAfter`,
};

const keys = z.array(z.string());
const knownRow = z.tuple([keys, keys, keys]);
const placeRow = z
  .tuple([z.string(), keys, z.number(), z.number().nullable()])
  .transform(([key, inspections, lastPosition, pages]) => ({ key, inspection: inspections[0], lastPosition, pages }));
const idRow = z.tuple([z.string()]);
const layer = z.string().transform(layerOf);
const changeRow = z
  .tuple([z.string(), layer, layer])
  .transform(([finding, before, after]): ChangeMade => ({ finding, before, after }));

/** A change as far as undoing it needs. */
export interface ChangeMade {
  readonly finding: string;
  readonly before: Layer;
  readonly after: Layer;
}

/** The keys that the graph does not have, by the field that names them. */
export async function unknownKeys(
  run: Run,
  of: {
    readonly themes: readonly string[];
    readonly aspects: readonly string[];
    readonly area?: string | null | undefined;
  },
): Promise<{ readonly field: string; readonly keys: readonly string[] }[]> {
  const areas = of.area ? [of.area] : [];
  const [row] = await run(known, { themes: of.themes, aspects: of.aspects, areas });
  const [themes, aspects, areasThere] = knownRow.parse(row);
  const lost = (field: string, asked: readonly string[], there: readonly string[]) => {
    const missing = asked.filter((key) => !there.includes(key));
    return missing.length > 0 ? [{ field, keys: missing }] : [];
  };
  return [
    ...lost('themes', of.themes, themes),
    ...lost('aspects', of.aspects, aspects),
    ...lost('judgementArea', areas, areasThere),
  ];
}

/** Where a finding of a document (by id) would stand; undefined when there is no such document. */
export async function placeIn(run: Run, id: string) {
  const [row] = await run(place, { id });
  return row === undefined ? undefined : placeRow.parse(row);
}

/** The id of the last change of a finding; null when there is none. */
export async function lastChangeOf(run: Run, finding: string): Promise<string | null> {
  const [row] = await run(lastChange, { finding });
  return row === undefined ? null : idRow.parse(row)[0];
}

/** A change by id; undefined when there is none. */
export async function changeMade(run: Run, id: string): Promise<ChangeMade | undefined> {
  const [row] = await run(oneChange, { id });
  return row === undefined ? undefined : changeRow.parse(row);
}
