import { fullId } from '../domain/ids.ts';
import { fold } from '../domain/text.ts';
import type { PlanContext } from './planner/context.ts';

/** What is looked up: a full id, and the folded text of what was given, which may be a name. */
export interface Wanted {
  readonly id: string;
  readonly name?: string;
}

/** What a given id, key or name is looked up by. */
export const wantedOf = (type: string, given: unknown): Wanted => ({
  id: fullId(type, String(given)),
  name: fold(String(given)),
});

/** The clauses that find things of a type by their ids in `$wanted`: by id, else by a replaced id, else as `named` says. */
export function lookup(context: PlanContext, type: string, wanted: string, named?: (id: string) => string) {
  const [id, found, renamed, node] = context.freshAll('id', 'found', 'renamed', 'n');
  const otherwise = named ? `, [candidates IN [${named(id)}] WHERE size(candidates) = 1 | candidates[0]][0]` : '';
  const clauses = [
    `UNWIND ${wanted} AS ${id} OPTIONAL MATCH (${found}:${type} {id: ${id}.id})`,
    `OPTIONAL MATCH (:Alias {id: ${id}.id})-[:NOW]->(${renamed}:${type})`,
    `WITH ${id}, coalesce(${found}, ${renamed}${otherwise}) AS ${node} WHERE ${node} IS NOT NULL`,
  ].join(' ');
  return { id, node, clauses };
}

/** Finds a thing of a type by a folded name, in its list property, for `lookup`: at most two, of which one alone will do. */
export const byName = (type: string, names: string) => (id: string) =>
  `COLLECT { MATCH (named:${type}) WHERE ${id}.name IN named.${names} RETURN named LIMIT 2 }`;
