import { maskNames } from '../../ingest/ingest/mask-names.ts';
import { ownStatement } from '../../imports/seed-documents.ts';
import type { Saying } from './review.ts';

/** What is wrong with one field of an input: what it must be. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
}

const MOST_THEMES = 3;
const MOST_ASPECTS = 2;
const LONGEST_REASON = 500;
const LONGEST_KEY = 100;

/** What is wrong with what every input has: the key of the request, the version and the reason. */
export function commonProblems(of: {
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
  readonly reason?: string | null | undefined;
}): Problem[] {
  const { idempotencyKey: key, expectedVersion, reason } = of;
  return [
    ...problemIf(key.length < 1 || key.length > LONGEST_KEY, 'idempotencyKey', `1 to ${LONGEST_KEY} characters`),
    ...problemIf(expectedVersion < 0, 'expectedVersion', 'a version of the finding'),
    ...problemIf((reason ?? '').length > LONGEST_REASON, 'reason', `at most ${LONGEST_REASON} characters`),
    ...problemIf(maskNames(reason ?? '') !== (reason ?? ''), 'reason', 'words without the name of a person'),
  ];
}

/** What is wrong with what a finding is to say: the rules that the seed is held to. */
export function sayingProblems(
  says: Pick<Saying, 'statement' | 'polarity' | 'themes' | 'aspects' | 'method'>,
): Problem[] {
  const { polarity, themes, aspects, method } = says;
  const judges = polarity !== 'NEUTRAL';
  return [
    ...tagProblems('themes', themes, MOST_THEMES, judges),
    // The extractor finds no aspect in many a sentence; a person names one.
    ...tagProblems('aspects', aspects, MOST_ASPECTS, judges && method === 'CURATED'),
    ...statementProblems(says.statement),
  ];
}

function tagProblems(field: string, keys: readonly string[], most: number, needed: boolean): Problem[] {
  const isRight = keys.length <= most && new Set(keys).size === keys.length && (keys.length > 0 || !needed);
  return problemIf(!isRight, field, `${needed ? '1' : '0'} to ${most} ${field}, each once`);
}

function statementProblems(statement: string): Problem[] {
  const sentence =
    'one sentence of 20 to 260 characters in our own words, without quotation marks, that ends with a full stop';
  if (!ownStatement.safeParse(statement).success) return [{ field: 'statement', expected: sentence }];
  return problemIf(maskNames(statement) !== statement, 'statement', 'a sentence without the name of a person');
}

/** A problem if something is so, else none. */
export const problemIf = (isSo: boolean, field: string, expected: string): Problem[] =>
  isSo ? [{ field, expected }] : [];
