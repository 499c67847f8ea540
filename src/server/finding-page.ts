import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import { failure } from '../domain/errors.ts';
import { scopeOf, type RequestRecord, type RequestScope } from './request-record.ts';
import type { Records } from './request-plugin.ts';
import { targetOf } from './request-target.ts';
import { respondJson } from './respond.ts';

export const FINDING_PAGE = '/finding/';

/** What the page of a finding tells: enough to read, check and cite it. */
const QUERY = `
  query FindingPage($id: ID!) {
    finding(id: $id) {
      id key permalink citation statement quote polarity kind prominence concerns section deadline resolved
      method confidence reviewStatus currency
      evidence {
        page paragraph quoteHash url
        document { id title publisher publishedOn url secondHand quoteStatus licence { id name attribution reuse } }
      }
      inspection { id kind date publishedOn framework { id name } }
      authority { id name officialName }
      themes { id prefLabel }
      aspects { id prefLabel }
      weaknesses(level: THEME) { id prefLabel }
    }
  }
`;

interface PageOptions {
  readonly apollo: ApolloServer<RequestScope>;
  readonly records: Records;
  readonly queryTimeout: number;
}

/**
 * Answers `/finding/<key>`, where permalinks lead: the finding as a GraphQL answer in JSON, by the same pipeline as any
 * other. An id that was replaced is redirected to the one of today; 404 where there is no such finding.
 */
export function findingPage({ apollo, records, queryTimeout }: PageOptions) {
  return async (request: IncomingMessage, response: ServerResponse, record: RequestRecord): Promise<void> => {
    const key = keyIn(targetOf(request).path);
    if (key === undefined) return notFound(response);
    const http: HTTPGraphQLRequest = { method: 'GET', headers: new HeaderMap(), search: '', body: undefined };
    records.set(http, record);
    const { body, http: answered } = await apollo.executeOperation(
      { query: QUERY, variables: { id: key }, http },
      { contextValue: scopeOf(record, queryTimeout) },
    );
    if (body.kind !== 'single') throw failure('INTERNAL', 'Incremental delivery is not supported.');
    const { data, errors } = body.singleResult;
    const finding = data?.finding as { readonly permalink: string } | null | undefined;
    if (errors === undefined && !finding) return notFound(response);
    if (finding && finding.permalink !== `${FINDING_PAGE}${key}`) response.setHeader('location', finding.permalink);
    const status = response.hasHeader('location') ? 308 : (answered.status ?? 200);
    respondJson(response, status, body.singleResult);
  };
}

/** The key that a path names, undefined for one that is none: empty, with further parts, or not decodable. */
function keyIn(path: string): string | undefined {
  try {
    const key = decodeURIComponent(path.slice(FINDING_PAGE.length));
    return /^[\w:.-]{1,300}$/u.test(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

const notFound = (response: ServerResponse): void =>
  respondJson(response, 404, {
    errors: [{ message: 'There is no such finding.', extensions: { code: 'NOT_FOUND' } }],
  });
