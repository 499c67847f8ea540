import { randomUUID } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { AnswerCache } from './answer-cache.ts';
import type { RequestRecord, RequestScope } from './request-record.ts';
import { NOT_STORED, type Answer } from './respond.ts';

/** A cache of answers, and how to read of which revision the data are now; null where there are none. */
export interface KeptAnswers {
  readonly cache: AnswerCache;
  readonly readRevision: (scope: RequestScope) => Promise<number | null>;
}

/** Answers of one run of the program have tags of their own: another version of it may answer otherwise. */
const RUN = randomUUID().slice(0, 8);

/** The `ETag` of an answer to a GET: the address says what was asked, this which data answered it. */
const tagOf = (revision: number): string => `"${RUN}-${revision}"`;

/** The tags of an `If-None-Match`, weak ones (which a proxy that packs answers makes of ours) as if they were not (RFC 9110, 13.1.2). */
const tagsIn = (header: string): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//u, ''));

/** For an answer that a client may keep if it asks each time whether it still holds. */
const checkedAgain = (revision: number) => ({
  'cache-control': 'private, no-cache',
  vary: 'accept, authorization, origin',
  etag: tagOf(revision),
});

/** What one request has to do with the answers that are kept. */
interface Again {
  /** The answer to the same question, or that the client has it, if the data are what they were; tells the record what was read. */
  readonly find: () => Promise<Answer | undefined>;
  /** Keeps an answer that is whole and read from data of one revision; gives it as it is to be sent. */
  readonly keep: (answer: Answer) => Answer;
}

/** Apollo refuses a GET without one of these, which keep other origins from asking: a kept answer must not be looser. */
const ASKED_FIRST = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Finds and keeps the answer to a question: who asks it by role, all of its body or search, and the media type. */
export function answersAgain(
  { cache, readRevision }: KeptAnswers,
  query: HTTPGraphQLRequest,
  mediaType: string,
  record: RequestRecord,
  scope: RequestScope,
): Again | undefined {
  const isGet = query.method === 'GET';
  if (isGet && !ASKED_FIRST.some((name) => query.headers.has(name))) return undefined;
  const held = isGet ? tagsIn(query.headers.get('if-none-match') ?? '') : [];
  const headersOf = (revision: number) => (isGet ? checkedAgain(revision) : NOT_STORED);
  const role = record.caller?.role ?? 'anyone';
  const question = `${role} ${query.method} ${mediaType} ${query.search} ${JSON.stringify(query.body)}`;
  return {
    find: async () => {
      const kept = cache.find(question);
      if (!kept && !held.some((tag) => tag.includes(RUN))) return undefined;
      // What cannot be read now is for the execution to report.
      const revision = await readRevision(scope).catch(() => null);
      if (revision === null) return undefined;
      if (held.includes(tagOf(revision))) {
        record.isKept = true;
        return { status: 304, type: mediaType, body: '', headers: headersOf(revision) };
      }
      if (revision !== kept?.revision) return undefined;
      record.operation = kept.operation;
      record.isKept = true;
      return { status: 200, type: kept.type, body: kept.body, headers: headersOf(revision) };
    },
    keep: (answer) => {
      const revision = record.data?.revision ?? null;
      if (record.isMutation || answer.status !== 200 || record.errors.length > 0 || record.isMixed || revision === null)
        return answer;
      cache.keep(question, { revision, type: answer.type, body: answer.body, operation: record.operation });
      return { ...answer, headers: { ...answer.headers, ...headersOf(revision) } };
    },
  };
}
