import pLimit from 'p-limit';
import { FindingsError } from '../../domain/errors.ts';
import { fullId } from '../../domain/ids.ts';
import type { Phrases } from '../../domain/statement-phrases.ts';
import type { Database, Run } from '../../neo4j/database.ts';
import { decideAdd, type AddInput } from './decide-add.ts';
import { decideReview, type ReviewInput } from './decide-review.ts';
import { underLock } from './lock.ts';
import { changeMade } from './lookups.ts';
import { asSeen, conflict, invalid, stale, type Outcome } from './outcome.ts';
import { commonProblems, problemIf, type Problem } from './problems.ts';
import { changeOf, makeChanges, reviewNow, type Asking, type Decided } from './record.ts';
import { layerText } from './review.ts';

/** A finding that is taken out, as the schema has it. */
interface WithdrawInput {
  readonly finding: string;
  readonly reason: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** A change that is undone, as the schema has it. */
interface UndoInput {
  readonly change: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly reason?: string | null;
}

/** Who asks, by the key's name, and until when an answer is wanted (epoch ms). */
interface Asker {
  readonly by: string;
  readonly deadline: number;
}

/**
 * Changes findings. Each change is one transaction with all that follows from it, and the same request changes nothing
 * twice. What a client can foresee is an outcome; rejects with what the database throws, and `GRAPH_BUSY` during a load.
 */
export interface Curator {
  readonly review: (input: ReviewInput, asker: Asker) => Promise<Outcome>;
  readonly add: (input: AddInput, asker: Asker) => Promise<Outcome>;
  readonly withdraw: (input: WithdrawInput, asker: Asker) => Promise<Outcome>;
  readonly undo: (input: UndoInput, asker: Asker) => Promise<Outcome>;
}

type Input = ReviewInput | AddInput | WithdrawInput | UndoInput;
type Decide = (run: Run) => Promise<Decided | Outcome>;

/** Changes wait for one lock; more of them at once would only keep connections from others. */
const AT_ONCE = 4;
/** What must be left of the time for an answer when a change begins, in milliseconds. */
const SPARE = 2_000;

/** A curator of a database. `phrases` gives the words in which statements are made anew. */
export function createCurator(database: Database, phrases: () => Promise<Phrases>): Curator {
  const inTurn = pLimit(AT_ONCE);

  const change = async (name: string, input: Input, asker: Asker, decide: Decide): Promise<Outcome> => {
    const problems = commonProblems(input);
    if (problems.length > 0) return invalid(problems);
    const asking: Asking = { by: asker.by, request: { key: input.idempotencyKey, input: [name, input] } };
    const work = () =>
      underLock(database, `curation.${name}`, asker.deadline - SPARE, (run) => changed(run, asking, decide));
    return inTurn(work).catch(asOutcome);
  };

  return {
    review: (input, asker) => change('review', input, asker, (run) => decideReview(run, input, phrases)),
    add: (input, asker) => change('add', input, asker, (run) => decideAdd(run, input)),
    withdraw: (input, asker) => change('withdraw', input, asker, (run) => decideWithdrawal(run, input)),
    undo: (input, asker) => change('undo', input, asker, (run) => decideUndoing(run, input)),
  };
}

const USED: Problem = { field: 'idempotencyKey', expected: 'a key that was not sent with another input' };

async function changed(run: Run, asking: Asking, decide: Decide): Promise<Outcome> {
  const before = await changeOf(run, asking);
  if (before) return before.isSame ? { kind: 'DONE', ...before } : invalid([USED]);
  const decided = await decide(run);
  if (!('layer' in decided)) return decided;
  const [change = ''] = await makeChanges(run, [decided], asking);
  return { kind: 'DONE', finding: decided.before.finding, change };
}

/** A finding that cannot be shown rolls its change back. */
function asOutcome(error: unknown): Outcome {
  if (error instanceof FindingsError && error.code === 'NOT_FOUND')
    return invalid([
      { field: 'change', expected: `a change of a finding whose document is in the graph. ${error.message}` },
    ]);
  throw error;
}

async function decideWithdrawal(run: Run, input: WithdrawInput): Promise<Decided | Outcome> {
  const finding = fullId('Finding', input.finding);
  const seen = await asSeen(run, await reviewNow(run, finding), finding, input.expectedVersion);
  if ('outcome' in seen) return seen.outcome;
  const problems = problemIf(input.reason.trim() === '', 'reason', 'why it is taken out');
  if (problems.length > 0) return invalid(problems);
  const { review } = seen;
  return { before: review, layer: { status: 'WITHDRAWN', says: review.says }, kind: 'WITHDRAW', reason: input.reason };
}

async function decideUndoing(run: Run, input: UndoInput): Promise<Decided | Outcome> {
  const id = fullId('Change', input.change);
  const made = await changeMade(run, id);
  const review = made && (await reviewNow(run, made.finding));
  if (!made || !review) return { kind: 'NO_CHANGE', message: `There is no ${id}.`, change: id };
  if (review.version !== input.expectedVersion) return stale(run, review, input.expectedVersion);
  if (layerText(review) !== layerText(made.after))
    return conflict(run, review, 'It is not as that change left it: undo what was changed later first.');
  return { before: review, layer: made.before, kind: 'UNDO', reason: input.reason ?? null, undoes: id };
}
