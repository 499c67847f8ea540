import { fullId } from '../../domain/ids.ts';
import { statementOf } from '../../domain/statement.ts';
import type { Phrases } from '../../domain/statement-phrases.ts';
import type { Run } from '../../neo4j/database.ts';
import { unknownKeys } from './lookups.ts';
import { asSeen, invalid, type Outcome } from './outcome.ts';
import { problemIf, sayingProblems, type Problem } from './problems.ts';
import { reviewNow, type Decided } from './record.ts';
import { layerText, type Saying, type Shown } from './review.ts';

/** What a curator says of a finding, as the schema has it. */
export interface ReviewInput {
  readonly finding: string;
  readonly decision: 'CONFIRM' | 'CORRECT' | 'REJECT';
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly polarity?: Saying['polarity'] | null;
  readonly themes?: readonly string[] | null;
  readonly aspects?: readonly string[] | null;
  readonly statement?: string | null;
  readonly reason?: string | null;
}

const STATUS = { CONFIRM: 'CONFIRMED', CORRECT: 'CORRECTED', REJECT: 'REJECTED' } as const;
const GIVEN = ['polarity', 'themes', 'aspects', 'statement'] as const;

/** The bare keys of ids or keys of a type. */
export const keysOf = (type: string, given: readonly string[]): string[] =>
  given.map((one) => fullId(type, one).slice(fullId(type, '').length));

/** Decides on a review. What is confirmed or put right holds from then on, whatever is loaded later. */
export async function decideReview(
  run: Run,
  input: ReviewInput,
  phrases: () => Promise<Phrases>,
): Promise<Decided | Outcome> {
  const finding = fullId('Finding', input.finding);
  const seen = await asSeen(run, await reviewNow(run, finding), finding, input.expectedVersion);
  if ('outcome' in seen) return seen.outcome;
  const { review, shown } = seen;
  const { decision } = input;
  const says = decision === 'CORRECT' ? await corrected(shown, input, phrases) : pinned(shown);
  const problems = [
    ...wrongGiven(input),
    ...(says === null ? [NEEDS_STATEMENT] : await wrongSaid(run, says, shown, input)),
  ];
  if (problems.length > 0 || says === null) return invalid(problems);
  const layer = { status: STATUS[decision], says: { ...review.says, ...says } };
  const isAsIs = layerText(layer) === layerText(review);
  if (isAsIs) return invalid([{ field: 'decision', expected: 'something that has not been said of it yet' }]);
  return { before: review, layer, kind: decision, reason: input.reason ?? null };
}

type Reviewed = Pick<Saying, (typeof GIVEN)[number]>;

const pinned = ({ polarity, themes, aspects, statement }: Shown): Reviewed => ({
  polarity,
  themes,
  aspects,
  statement,
});

const NEEDS_STATEMENT: Problem = {
  field: 'statement',
  expected: 'a statement of what was found, as polarity, themes or aspects change and that of now was made by hand',
};

/** What a finding says when it has been put right; null where a statement has to be given. */
async function corrected(shown: Shown, input: ReviewInput, phrases: () => Promise<Phrases>): Promise<Reviewed | null> {
  const before = pinned(shown);
  const tags = {
    polarity: input.polarity ?? before.polarity,
    themes: input.themes ? keysOf('Theme', input.themes) : before.themes,
    aspects: input.aspects ? keysOf('Aspect', input.aspects) : before.aspects,
  };
  if (typeof input.statement === 'string') return { ...tags, statement: input.statement };
  if (isSame({ ...before, ...tags }, before)) return before;
  if (shown.method === 'CURATED') return null;
  const words = await phrases();
  return tags.themes.every((key) => words.has(key))
    ? { ...tags, statement: statementOf({ ...shown, ...tags }, words) }
    : null;
}

const isSame = (one: Reviewed, other: Reviewed): boolean =>
  GIVEN.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));

const givenIn = (input: ReviewInput) => GIVEN.filter((name) => input[name] !== undefined && input[name] !== null);

/** What must not be given with a decision, and what must be. */
function wrongGiven(input: ReviewInput): Problem[] {
  const { decision, reason } = input;
  const named = givenIn(input);
  if (decision === 'CORRECT')
    return problemIf(named.length === 0, 'decision', 'with CORRECT a polarity, themes, aspects or a statement');
  return [
    ...named.map((field) => ({ field, expected: `nothing with ${decision}` })),
    ...problemIf(decision === 'REJECT' && !reason?.trim(), 'reason', 'why it is wrong'),
  ];
}

async function wrongSaid(run: Run, says: Reviewed, shown: Shown, input: ReviewInput): Promise<Problem[]> {
  if (input.decision !== 'CORRECT' || givenIn(input).length === 0) return [];
  return [
    ...sayingProblems({ ...says, method: shown.method }),
    ...problemIf(
      isSame(says, shown),
      'decision',
      'something other than it says already; with CONFIRM it is found right',
    ),
    ...(await unknownProblems(run, says)),
  ];
}

/** What is wrong with keys: those that the vocabulary does not have. */
export const unknownProblems = async (run: Run, of: Parameters<typeof unknownKeys>[1]): Promise<Problem[]> =>
  (await unknownKeys(run, of)).map(({ field, keys }) => ({
    field,
    expected: `keys that the graph has, which ${keys.join(', ')} is not`,
  }));
