import { setTimeout as sleep } from 'node:timers/promises';

/** Sees to it that nobody waits for a server that has stopped answering. */
export interface HangWatch {
  /** Gives what the work gives, or throws what `hung` makes as soon as the server is known to hang. */
  watched<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Ends the watching. */
  close(): void;
}

/** Work that takes longer makes the watch ask whether the server answers at all, in milliseconds. */
const LONG = 1_500;
const LOOK_EVERY = 250;
/**
 * How long one question may take. Two in a row must fail, and nothing else be answered meanwhile: a server that is only busy
 * answers something, and one question may have come at a moment when this process was held up.
 */
const PATIENCE = 1_000;
const QUESTIONS = 2;

interface Waiting {
  readonly since: number;
  readonly giveUp: () => void;
}

/**
 * A watch over a server's work. While some work takes long, it asks with `answers` (which gives whether an answer came
 * within so many milliseconds); a server that does not answer fails all work that waits for it, and, until it answers
 * again, what is asked anew.
 */
export function hangWatch(answers: (patience: number) => Promise<boolean>, hung: () => Error): HangWatch {
  const waiting = new Set<Waiting>();
  let isHung = false;
  let isLooking = false;
  let answered = 0;
  const closing = new AbortController();

  const takesLong = (): boolean => {
    const [oldest] = waiting; // A set keeps the order in which they began.
    return oldest !== undefined && Date.now() - oldest.since >= LONG;
  };

  const doesHang = async (): Promise<boolean> => {
    const before = answered;
    for (let asked = 0; asked < QUESTIONS; asked += 1)
      if (closing.signal.aborted || (await answers(PATIENCE)) || answered > before) return false;
    return true;
  };

  const look = async (): Promise<void> => {
    while (!closing.signal.aborted && (isHung || waiting.size > 0)) {
      await sleep(LOOK_EVERY, undefined, { ref: false });
      if (!isHung && !takesLong()) continue;
      isHung = await doesHang();
      if (isHung) for (const { giveUp } of waiting) giveUp();
    }
  };

  const begin = (): void => {
    if (isLooking) return;
    isLooking = true;
    void look().finally(() => (isLooking = false));
  };

  return {
    watched: async (work) => {
      if (isHung) throw hung();
      let one: Waiting | undefined;
      const givenUp = new Promise<never>((_, reject) => {
        one = { since: Date.now(), giveUp: () => reject(hung()) };
        waiting.add(one);
      });
      begin();
      try {
        const result = await Promise.race([work(), givenUp]);
        answered += 1;
        return result;
      } finally {
        if (one) waiting.delete(one);
      }
    },
    close: () => closing.abort(),
  };
}
