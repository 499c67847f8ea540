import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { isTooLarge } from './driver-errors.ts';

/** How long, from the first attempt, a new one may still begin; in milliseconds. */
export interface RetryWindow {
  /** After a lost or refused connection. */
  readonly connection: number;
  /** After an error the server calls transient, such as a deadlock. */
  readonly transient: number;
}

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 500;

/**
 * Runs `attempt` until it succeeds, fails with an error that the driver does not call retryable, or the window or the
 * deadline (epoch ms) has passed. Pauses double and are spread at random, so that writers who met once do not meet again.
 */
export async function retrying<Result>(
  attempt: () => Promise<Result>,
  window: RetryWindow,
  deadline: number,
): Promise<Result> {
  const started = Date.now();
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      const wait = pause * (0.5 + Math.random());
      const next = Date.now() + wait;
      if (
        !neo4j.isRetryableError(error) ||
        isTooLarge(error) ||
        next > Math.min(deadline, started + windowFor(error, window))
      )
        throw error;
      await sleep(wait);
    }
  }
}

const windowFor = (error: unknown, window: RetryWindow): number =>
  error instanceof Neo4jError && error.code.startsWith('Neo.TransientError.') ? window.transient : window.connection;
