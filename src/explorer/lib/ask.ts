import limit from 'p-limit';
import { keyHeaders } from './key.ts';
import type { TypedDocumentString } from '../../generated/explorer/graphql.ts';

/** A question that was not answered: what happened, and what the reader can do. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

interface Reply<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** How many questions are under way at once: the database has few processors, and a request its deadline. */
const inTurn = limit(3);

/** Answers are kept for as long as the page is open: going back shows them at once. */
const KEPT = 200;
const kept = new Map<string, Promise<unknown>>();

/** Asks `/graphql`; the same question is asked once. Rejects with `Unanswered`, and such a question can be asked again. */
export function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const known = kept.get(body);
  if (known) return known as Promise<Result>;
  const answer = inTurn(() => send<Result>(body));
  kept.set(body, answer);
  answer.catch(() => kept.delete(body));
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return answer;
}

async function send<Result>(body: string): Promise<Result> {
  const once = await reply<Result>(body);
  // A question that was not answered in time for want of a plan is planned by now.
  const { data, errors } = ranOut(once) ? await reply<Result>(body) : once;
  const [error] = errors ?? [];
  if (error) throw new Unanswered(error.message, adviceFor(error.extensions?.code));
  if (!data) throw new Unanswered('The server gave an empty answer.', 'Try again.');
  return data;
}

const ranOut = ({ errors }: Reply<unknown>): boolean => errors?.[0]?.extensions?.code === 'GRAPH_TIMEOUT';

async function reply<Result>(body: string): Promise<Reply<Result>> {
  let response: Response;
  try {
    const headers = { 'content-type': 'application/json', ...keyHeaders() };
    response = await fetch('/graphql', { method: 'POST', headers, body });
  } catch {
    throw new Unanswered('The server cannot be reached.', 'Check that it is running (npm start), then try again.');
  }
  try {
    return (await response.json()) as Reply<Result>;
  } catch {
    throw new Unanswered(`The server answered with status ${response.status}.`, 'Try again in a moment.');
  }
}

function adviceFor(code: string | undefined): string {
  if (code === 'GRAPH_TIMEOUT' || code === 'GRAPH_BUSY')
    return 'The graph was busy. Try again: the second time is quicker.';
  if (code === 'GRAPH_UNAVAILABLE') return 'The database is starting, or not running. Try again in a moment.';
  if (code === 'UNAUTHENTICATED') return 'Enter a key at the foot of this page.';
  if (code === 'BAD_USER_INPUT')
    return 'The address of this page names something unknown. Change the filters, or search.';
  return 'Try again. If it stays so, report it with the address of this page.';
}

/** A page of a connection, as far as following it needs. */
interface Page<Item> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
  readonly nodes?: readonly Item[];
  readonly edges?: readonly Item[];
}

/** Asks for page after page of a connection; gives the first answer and the items of all pages, in order. */
export async function askAll<Result, Variables extends { after?: string | null | undefined }, Item>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  pageOf: (result: Result) => Page<Item> | undefined,
): Promise<{ readonly first: Result; readonly items: readonly Item[] }> {
  const first = await ask(document, variables);
  const items: Item[] = [];
  for (let page = pageOf(first); page;) {
    items.push(...(page.nodes ?? page.edges ?? []));
    const { hasNextPage, endCursor } = page.pageInfo;
    // Pages follow each other: each begins where the one before ended.
    page = hasNextPage ? pageOf(await ask(document, { ...variables, after: endCursor })) : undefined;
  }
  return { first, items };
}
