import type { PlanContext } from './planner/context.ts';

/** How a thing is found that is not found by id: an expression of the candidates for the row of one wanted id. */
type Named = (wanted: string) => string;

/** The clauses that find things of a type by their ids in `wanted`: by id, else by a replaced id, else as `named` says. */
export function lookup(context: PlanContext, type: string, wanted: string, named?: Named) {
  const [id, found, renamed, node] = ['id', 'found', 'renamed', 'n'].map(context.fresh) as [
    string,
    string,
    string,
    string,
  ];
  const otherwise = named ? `, [candidates IN [${named(id)}] WHERE size(candidates) = 1 | candidates[0]][0]` : '';
  const clauses = [
    `UNWIND ${wanted} AS ${id} OPTIONAL MATCH (${found}:${type} {id: ${id}.id})`,
    `OPTIONAL MATCH (:Alias {id: ${id}.id})-[:NOW]->(${renamed}:${type})`,
    `WITH ${id}, coalesce(${found}, ${renamed}${otherwise}) AS ${node} WHERE ${node} IS NOT NULL`,
  ].join(' ');
  return { id, node, clauses };
}

/** Things of a type that have the wanted row's folded name among these; two are enough to know that it is not unique. */
export const byName =
  (type: string, names: string): Named =>
  (wanted) =>
    `COLLECT { MATCH (named:${type}) WHERE ${wanted}.name IN named.${names} RETURN named LIMIT 2 }`;
