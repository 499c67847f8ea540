import type { Run } from '../../neo4j/database.ts';
import { lastChangeOf } from './lookups.ts';
import type { Problem } from './problems.ts';
import { shownOf, type Review } from './review.ts';

/** What came of what a curator asked for; things by id. */
export type Outcome =
  | { readonly kind: 'DONE'; readonly finding: string; readonly change: string }
  | {
      readonly kind: 'CONFLICT';
      readonly message: string;
      readonly finding: string;
      readonly version: number;
      readonly change: string | null;
    }
  | { readonly kind: 'NOT_FOUND'; readonly message: string; readonly finding: string; readonly change: string | null }
  | { readonly kind: 'NO_CHANGE'; readonly message: string; readonly change: string }
  | { readonly kind: 'INVALID'; readonly problems: readonly Problem[] };

/** That an input cannot be. */
export const invalid = (problems: readonly Problem[]): Outcome => ({ kind: 'INVALID', problems });

/** That a finding is not what the curator saw. */
export async function conflict(run: Run, review: Review, message: string): Promise<Outcome> {
  const { finding, version } = review;
  return { kind: 'CONFLICT', message, finding, version, change: await lastChangeOf(run, finding) };
}

/** That a finding is not there, and which change took it out. */
async function notFound(run: Run, finding: string): Promise<Outcome> {
  const change = await lastChangeOf(run, finding);
  const message = change === null ? `There is no ${finding}.` : `${finding} was taken out: see its changes.`;
  return { kind: 'NOT_FOUND', message, finding, change };
}

/** A finding as it is shown, if it is there and of the version that the curator saw; else what is in the way. */
export async function asSeen(run: Run, review: Review | undefined, finding: string, expectedVersion: number) {
  const shown = review && shownOf(review);
  if (!review || !shown) return { outcome: await notFound(run, finding) };
  if (review.version !== expectedVersion) return { outcome: await stale(run, review, expectedVersion) };
  return { review, shown };
}

/** That a finding has another version than the curator saw. */
export const stale = (run: Run, review: Review, expected: number): Promise<Outcome> =>
  conflict(run, review, `It is of version ${review.version} by now, not ${expected}: look at it, and decide again.`);
