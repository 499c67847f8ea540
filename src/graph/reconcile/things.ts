import { z } from 'zod';
import type { Reconcilable } from '../../domain/reconcilable.ts';
import type { Database, Statement } from '../../neo4j/database.ts';
import type { ReadScope } from '../reader.ts';
import { authorityColumns, authorityOf, authorityRow } from './authority.ts';
import { themeColumns, themeOf, themeRow } from './theme.ts';

/** Reads what names can be matched to. Each call is one statement. */
export interface ThingReader {
  /** Every authority and theme: they are few, and any of them may be the most alike. */
  readonly all: (scope: ReadScope) => Promise<Reconcilable[]>;
  /** Those of these ids (replaced ones too), by the id that was asked; an unknown id is not in it. */
  readonly byId: (ids: readonly string[], scope: ReadScope) => Promise<Map<string, Reconcilable>>;
}

const every = (label: string, columns: string): string => `COLLECT { MATCH (n:${label}) RETURN ${columns} }`;

const named = (label: string, columns: string): string =>
  `COLLECT { UNWIND $ids AS asked OPTIONAL MATCH (found:${label} {id: asked}) ` +
  `OPTIONAL MATCH (:Alias {id: asked})-[:NOW]->(renamed:${label}) ` +
  `WITH asked, coalesce(found, renamed) AS n WHERE n IS NOT NULL RETURN [asked, ${columns}] }`;

const both = (name: string, list: (label: string, columns: string) => string): Statement => ({
  name,
  text: `CYPHER 5\nRETURN ${list('Authority', authorityColumns)},\n  ${list('Theme', themeColumns)}`,
});

const allThings = both('reconcile.all', every);
const thingsById = both('reconcile.byId', named);

const everyRow = z.tuple([z.array(authorityRow), z.array(themeRow)]);
const namedRow = z.tuple([z.array(z.tuple([z.string(), authorityRow])), z.array(z.tuple([z.string(), themeRow]))]);

/** A reader of authorities and themes over this database. It throws what `Database.read` throws. */
export function createThingReader(database: Database): ThingReader {
  const read = async (statement: Statement, parameters: { ids?: readonly string[] }, scope: ReadScope) => {
    const started = performance.now();
    const rows = await database.read(statement, parameters, scope.deadline, scope.asker?.());
    const [row] = rows;
    scope.noteStatement?.(statement.name, performance.now() - started, rows.length);
    return row;
  };
  return {
    all: async (scope) => {
      const [authorities, themes] = everyRow.parse(await read(allThings, {}, scope));
      return [...authorities.map(authorityOf), ...themes.map(themeOf)];
    },
    byId: async (ids, scope) => {
      const [authorities, themes] = namedRow.parse(await read(thingsById, { ids }, scope));
      return new Map([
        ...authorities.map(([id, row]) => [id, authorityOf(row)] as const),
        ...themes.map(([id, row]) => [id, themeOf(row)] as const),
      ]);
    },
  };
}
