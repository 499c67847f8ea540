import { LRUCache } from 'lru-cache';

/** An answer that was sent, and the revision of the data that all of it was read from. */
export interface KeptAnswer {
  readonly revision: number;
  readonly type: string;
  readonly body: string;
  /** The operation's name, for the log. */
  readonly operation: string | null;
}

/** Answers by what was asked. One holds as long as the data are of its revision, whoever changes them. */
export interface AnswerCache {
  readonly find: (question: string) => KeptAnswer | undefined;
  readonly keep: (question: string, answer: KeptAnswer) => void;
  /** How many there are, and what they take, about. */
  readonly size: () => { readonly entries: number; readonly bytes: number };
}

const MEGABYTE = 1024 * 1024;
/** What an entry takes beside its text. */
const ENTRY = 500;

/** A cache of so much text (two bytes a character at most), the longest unused out first; none for 0. */
export function answerCache(megabytes: number): AnswerCache | undefined {
  if (megabytes === 0) return undefined;
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: megabytes * MEGABYTE,
    sizeCalculation: ({ body }, question) => ENTRY + 2 * (body.length + question.length),
  });
  return {
    find: (question) => kept.get(question),
    keep: (question, answer) => void kept.set(question, answer),
    size: () => ({ entries: kept.size, bytes: kept.calculatedSize }),
  };
}
