import { z } from 'zod';
import { failure } from '../../domain/errors.ts';
import type { CoreIndex } from '../../imports/seed-core-index.ts';
import type { Database, Statement } from '../../neo4j/database.ts';

const READ_TIMEOUT = 30_000;

const core: Statement = {
  name: 'core.index',
  text: `CYPHER 5
RETURN
  COLLECT { MATCH (a:Authority) RETURN a.key },
  COLLECT { MATCH (f:Framework) OPTIONAL MATCH (f)-[:GRADES_ON]->(s:GradeScale) RETURN [f.key, coalesce(s.grades, [])] },
  COLLECT { MATCH (j:JudgementArea) RETURN j.key },
  COLLECT { MATCH (t:Theme) RETURN t.key },
  COLLECT { MATCH (a:Aspect) RETURN a.key },
  COLLECT { MATCH (d:Document)-[:FROM_UNIT]->(:Unit {kind: 'core'}) RETURN [d.key, d.publisher] }`,
};

const keys = z.array(z.string());
const coreRow = z.tuple([
  keys,
  z.array(z.tuple([z.string(), keys])),
  keys,
  keys,
  keys,
  z.array(z.tuple([z.string(), z.string()])),
]);

/** The register the graph holds, for a load that does not bring it. Throws `NOT_FOUND` when there is none. */
export async function coreIndexOfGraph(database: Database): Promise<CoreIndex> {
  const [row] = await database.read(core, {}, Date.now() + READ_TIMEOUT);
  const [authorities, frameworks, areas, themes, aspects, sources] = coreRow.parse(row);
  if (authorities.length === 0 || themes.length === 0)
    throw failure('NOT_FOUND', 'The graph holds no core register yet; load it first or with the rest: --only core,…');
  return {
    authorities: new Set(authorities),
    frameworks: new Map(frameworks),
    areas: new Set(areas),
    themes: new Set(themes),
    aspects: new Set(aspects),
    sources: new Map(sources),
  };
}
