import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { parse, print } from 'graphql';
import { z } from 'zod';
import { parsedOrNothing } from './parsed-json.ts';
import type { TrustedQuery } from './trusted-queries.ts';

/** A query that clients may ask by its id, as a manifest of Apollo's persisted queries has it. */
export interface PersistedQuery {
  /** The SHA-256 of the body, in hex. */
  readonly id: string;
  /** The name of its operation. */
  readonly name: string;
  readonly type: 'query';
  /** The text of the query as graphql prints it, without comments. */
  readonly body: string;
}

/** The queries of the library as clients may ask them by id. */
export const persistedQueries = (library: readonly TrustedQuery[]): PersistedQuery[] =>
  library.map(({ operation, query }) => {
    const body = print(parse(query));
    return { id: createHash('sha256').update(body).digest('hex'), name: operation, type: 'query', body };
  });

/** The text of a query by its id; undefined for an id that is none of ours. */
export type TextOf = (id: string) => string | undefined;

/** The texts of a library by id, made when one is asked for first: few clients ever do, and the server need not wait. */
export function textsOf(library: readonly TrustedQuery[]): TextOf {
  let texts: ReadonlyMap<string, string> | undefined;
  return (id) => {
    texts ??= new Map(persistedQueries(library).map((query) => [query.id, query.body]));
    return texts.get(id);
  };
}

const extensionsById = z.object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }) });
const bodyById = z.looseObject({ query: z.undefined().optional(), extensions: extensionsById });

/**
 * A request that names one of our queries by its id in place of a text, as Apollo's clients do
 * (`extensions.persistedQuery`), with that text in it; any other as it is. Nothing that clients send is remembered: Apollo
 * answers an id that is none of ours with `PERSISTED_QUERY_NOT_SUPPORTED`, at which its clients send the text.
 */
export function withText(request: HTTPGraphQLRequest, textOf: TextOf): HTTPGraphQLRequest {
  const { body } = request;
  if (body === undefined) return { ...request, search: searchWithText(request.search, textOf) };
  if (typeof body !== 'object' || body === null || !('extensions' in body)) return request;
  const asked = bodyById.safeParse(body);
  const text = asked.success ? textOf(asked.data.extensions.persistedQuery.sha256Hash) : undefined;
  if (!asked.success || text === undefined) return request;
  const { extensions: _, ...rest } = asked.data;
  return { ...request, body: { ...rest, query: text } };
}

function searchWithText(search: string, textOf: TextOf): string {
  if (!search.includes('extensions=')) return search;
  const parameters = new URLSearchParams(search);
  const asked = extensionsById.safeParse(parsedOrNothing(parameters.get('extensions')));
  const text = asked.success ? textOf(asked.data.persistedQuery.sha256Hash) : undefined;
  if (text === undefined || parameters.has('query')) return search;
  parameters.delete('extensions');
  parameters.set('query', text);
  return `?${parameters.toString()}`;
}
