import type { GraphQLSchema } from 'graphql';
import { LARGEST_PAGE, pagedQuery, type PagedQuery } from '../paged-query.ts';
import { checkUnchanged, pagesOf, type Data, type Page, type Source } from '../pages.ts';
import { type Column } from '../query-rows.ts';
import { ownQuery } from './ask.ts';
import { KINDS, STANDING, type Kind } from './kinds.ts';
import type { Part } from './part.ts';

/** Everything of one kind in a part of the graph: its columns, and its pages as they are asked for. */
export interface Things {
  readonly kind: Kind | typeof STANDING;
  readonly columns: readonly Column[];
  readonly pages: AsyncIterable<Page>;
}

/** A part of the graph as it can be read: once, kind by kind, in order. */
export interface GraphPart {
  readonly part: Part;
  readonly data: Data;
  readonly things: readonly Things[];
  /** The ids of the authorities that have been read so far. */
  readonly authorities: ReadonlySet<string>;
  /** To be called after the last page: throws `DATA_CHANGED` when there are other data now than at the start. */
  readonly close: () => Promise<void>;
}

/**
 * A part of the graph, its things page by page. Beside the page that is read, only the ids of its authorities are held.
 * Pages throw what `pagesOf` throws.
 */
export async function graphPart(schema: GraphQLSchema, source: Source, part: Part): Promise<GraphPart> {
  const data = await source.dataNow();
  const authorities = new Set<string>();
  const paged = (query: string, variables: Part['variables']): PagedQuery =>
    pagedQuery(ownQuery(schema, query, variables), undefined, LARGEST_PAGE);

  const ofKind = (kind: Kind): Things => {
    const query = paged(kind.query, part.variables);
    const pages = pagesOf(query, source, data);
    return { kind, columns: query.columns, pages: kind.name === 'Authority' ? noting(authorities, pages) : pages };
  };

  async function* standingPages(): AsyncGenerator<Page> {
    for (const authority of authorities)
      for (const prominence of STANDING.prominences) {
        const asked = { authority, prominence, theme: part.theme, asOf: part.until };
        for await (const { rows, data: read } of pagesOf(paged(STANDING.query, asked), source, data))
          yield { rows: rows.map((row) => [authority, prominence, ...row]), data: read };
      }
  }

  const lead = STANDING.lead.map((name) => ({ name, path: [name], type: 'String' }));
  const standings: Things = {
    kind: STANDING,
    columns: [...lead, ...paged(STANDING.query, {}).columns],
    pages: standingPages(),
  };
  return {
    ...{ part, data, authorities },
    things: [...KINDS.map(ofKind), standings],
    close: async () => checkUnchanged(data, await source.dataNow()),
  };
}

/** Notes the first value of each row, its id. */
async function* noting(ids: Set<string>, pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  for await (const page of pages) {
    for (const [id] of page.rows) ids.add(String(id));
    yield page;
  }
}
