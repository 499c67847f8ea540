import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { serveGraph } from '../../src/app.ts';
import type { Role } from '../../src/domain/roles.ts';
import { createKey } from '../../src/graph/keys/keys.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { loadedGraph } from '../graph/empty-graph.ts';
import { smallSeed, type SeedFiles } from '../graph/load-fixtures.ts';
import { freshHome } from '../support/graph.ts';
import { testConfig } from '../support/test-config.ts';

/** The report whose three findings the tests change. */
export const REPORT = 'newshire-ilacs-standard-2024-03-04-report';
/** The id of a finding of it, by its position. */
export const findingAt = (position: number): string => `finding:${REPORT}-${position.toString(16).padStart(16, '0')}`;

/** How long a statement may be planned on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/** What the server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- what tests look into is as deep as their queries.
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[] | undefined;
}

interface Asked {
  readonly key?: string | undefined;
  readonly variables?: Record<string, unknown>;
  readonly method?: 'GET' | 'POST';
}

/** A graph with a small seed, new for each test, and a server on it. */
export function curatedGraph(files: SeedFiles = smallSeed()) {
  const graph = loadedGraph(files);
  let server: RunningServer | undefined;
  beforeAll(async () => {
    server = await serve(graph.database);
  });
  afterAll(() => server?.stop());
  const url = () => server?.url ?? '';
  return {
    graph,
    url,
    ask: (query: string, asked?: Asked) => ask(url(), query, asked),
    key: (role: Role, name: string = role, days: number | null = null) => keyOf(graph.database, role, name, days),
  };
}

/** Starts a server of the real kind on a database. */
export async function serve(
  database: Database,
  { readAccess = 'open', answerCacheMb = 0 }: { readAccess?: 'open' | 'key'; answerCacheMb?: number } = {},
  pages: Parameters<typeof serveGraph>[2] = {},
): Promise<RunningServer> {
  // A graph that is wiped counts its revisions anew, which answers that are kept must not see.
  const config = {
    ...testConfig(path.join(freshHome(), 'home')),
    port: 0,
    readAccess,
    answerCacheMb,
    queryTimeout: PATIENCE,
  };
  const log = pino({ level: 'error' }, { write: (line: string) => process.stderr.write(line) });
  return serveGraph({ config, log, progress: () => undefined }, database, pages);
}

async function keyOf(database: Database, role: Role, name: string, days: number | null): Promise<string> {
  return (await createKey(database, { name, role, days })).token;
}

/** Asks a server, with a key or without. */
export async function ask(
  url: string,
  query: string,
  { key, variables, method = 'POST' }: Asked = {},
): Promise<Answered> {
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables ?? {}) });
  const response =
    method === 'GET'
      ? await fetch(`${url}/graphql?${search.toString()}`, {
          headers: { 'apollo-require-preflight': '1', ...authorization },
        })
      : await fetch(`${url}/graphql`, {
          method,
          headers: { 'content-type': 'application/json', ...authorization },
          body: JSON.stringify({ query, variables }),
        });
  const body = (await response.json()) as Pick<Answered, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors };
}

const STATE = '{ statement polarity themes aspects reviewStatus }';
const RESULT = `
  type: __typename
  ... on FindingReviewed { finding { id version polarity reviewStatus statement themes { key } } change { ...told } }
  ... on FindingConflict { message version finding { id version polarity } lastChange { id } }
  ... on FindingNotFound { message findingId lastChange { id } }
  ... on InvalidCuration { problems { field expected } }`;
const TOLD = `fragment told on Change { id kind by reason version findingId before ${STATE} after ${STATE} undoes { id } }`;

/** The mutations of the tests, each with `$input`. */
export const REVIEW = `mutation ($input: ReviewFindingInput!) { done: reviewFinding(input: $input) { ${RESULT} } } ${TOLD}`;
export const ADD = `mutation ($input: AddFindingInput!) { done: addFinding(input: $input) { type: __typename
  ... on FindingAdded { finding { id version method reviewStatus statement evidence { page paragraph quoteHash } } change { ...told } }
  ... on FindingConflict { message version finding { id } lastChange { id } }
  ... on InvalidCuration { problems { field expected } } } } ${TOLD}`;
export const WITHDRAW = `mutation ($input: WithdrawFindingInput!) { done: withdrawFinding(input: $input) { type: __typename
  ... on FindingWithdrawn { findingId change { ...told } }
  ... on FindingConflict { version }
  ... on FindingNotFound { message findingId lastChange { id } }
  ... on InvalidCuration { problems { field expected } } } } ${TOLD}`;
export const UNDO = `mutation ($input: UndoChangeInput!) { done: undoChange(input: $input) { type: __typename
  ... on ChangeUndone { finding { id version polarity reviewStatus statement themes { key } } change { ...told } }
  ... on FindingConflict { message version finding { id } lastChange { id } }
  ... on ChangeNotFound { message changeId }
  ... on InvalidCuration { problems { field expected } } } } ${TOLD}`;

let requests = 0;
/** A key for a request that no other has. */
export const once = (): string => `request ${(requests += 1)}`;
