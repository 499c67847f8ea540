import type { HTTPGraphQLRequest } from '@apollo/server';
import type { AnswerCache } from './answer-cache.ts';
import type { RequestRecord, RequestScope } from './request-record.ts';
import { NOT_STORED, type Answer } from './respond.ts';

/** A cache of answers, and how to read of which revision the data are now; null where there are none. */
export interface KeptAnswers {
  readonly cache: AnswerCache;
  readonly readRevision: (scope: RequestScope) => Promise<number | null>;
}

/** What one request has to do with the answers that are kept. */
interface Again {
  /** The answer to the same question, if the data are what they were; tells the record what was read. */
  readonly find: () => Promise<Answer | undefined>;
  /** Keeps an answer that is whole and read from data of one revision. */
  readonly keep: (answer: Answer) => void;
}

/** Apollo refuses a GET without one of these, which keep other origins from asking: a kept answer must not be looser. */
const ASKED_FIRST = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Finds and keeps the answer to a question: all of its body or search, and the media type. */
export function answersAgain(
  { cache, readRevision }: KeptAnswers,
  query: HTTPGraphQLRequest,
  mediaType: string,
  record: RequestRecord,
  scope: RequestScope,
): Again | undefined {
  if (query.method === 'GET' && !ASKED_FIRST.some((name) => query.headers.has(name))) return undefined;
  const question = `${query.method} ${mediaType} ${query.search} ${JSON.stringify(query.body)}`;
  return {
    find: async () => {
      const kept = cache.find(question);
      // What cannot be read now is for the execution to report.
      if (!kept || (await readRevision(scope).catch(() => null)) !== kept.revision) return undefined;
      record.operation = kept.operation;
      return { status: 200, type: kept.type, body: kept.body, headers: NOT_STORED };
    },
    keep: ({ status, type, body }) => {
      const revision = record.data?.revision ?? null;
      if (status !== 200 || record.errors.length > 0 || record.isMixed || revision === null) return;
      cache.keep(question, { revision, type, body, operation: record.operation });
    },
  };
}
