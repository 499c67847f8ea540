import type { Database, Statement } from '../neo4j/database.ts';
import { answerOf } from './planner/root-plan.ts';
import type { ReadScope } from './reader.ts';

const revision: Statement = {
  name: 'dataset.revision',
  text: "CYPHER 5 OPTIONAL MATCH (d:Dataset {id: 'dataset:current'}) RETURN null, d.revision, d.version",
};

/** Reads of which revision the data are now, and notes it; null where nothing is loaded. */
export async function readRevision(database: Database, scope: ReadScope): Promise<number | null> {
  const started = performance.now();
  const rows = await database.read(revision, {}, scope.deadline, scope.asker?.());
  scope.noteStatement?.(revision.name, performance.now() - started, rows.length);
  const { data } = answerOf(rows);
  scope.noteData?.(data);
  return data.revision;
}
