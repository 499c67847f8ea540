/** Judges one operation: the planner's answer must be the reference's, on its first page and on a later one. */
import { type ExecutionResult, validate } from 'graphql';
import { type CursorPair, difference } from './compare.ts';
import type { Judge } from './judge.ts';
import { type Operation, shown } from './operations/operation.ts';
import { isPageEnd, paging } from './operations/paging.ts';
import { reduced } from './operations/reduce.ts';
import { createRandom } from './random.ts';

/** What is wrong, or undefined; cursors that stand in one place in both answers are added to `cursors`. */
export async function disagreement(
  judge: Judge,
  operation: Operation,
  cursors: CursorPair[] = [],
): Promise<string | undefined> {
  return compared(await judge.reference(operation), await judge.planned(operation), cursors);
}

function compared(expected: ExecutionResult, actual: ExecutionResult, cursors: CursorPair[]): string | undefined {
  const [broken] = expected.errors ?? [];
  if (broken) return `The reference failed: ${broken.stack}`;
  const [error] = actual.errors ?? [];
  if (error)
    return `The planner failed: ${error.message} at ${error.path?.join('.')}: ${String(error.originalError?.cause ?? '')}`;
  return difference(plain(expected.data), plain(actual.data), '', cursors);
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

/** The same for the page after the first, of a random connection in the operation. */
export async function pagingDisagreement(
  judge: Judge,
  operation: Operation,
  seed: number,
): Promise<string | undefined> {
  const random = createRandom(seed);
  const pages = paging(judge.schema, operation, random);
  if (!pages) return undefined;
  const cursors: CursorPair[] = [];
  const first = await disagreement(judge, pages.begin, cursors);
  const ends = cursors.filter(({ path }) => isPageEnd(path));
  if (first !== undefined || ends.length === 0) return first;
  const end = random.pick(ends);
  const [expected, actual] = [pages.goOn(end.reference), pages.goOn(end.actual)];
  if (validate(judge.schema, actual.document).length > 0) return undefined;
  const wrong = compared(await judge.reference(expected), await judge.planned(actual), []);
  return wrong && `${wrong}\non the page after ${end.path} of\n${shown(actual)}`;
}

/** A report of a disagreement: the smallest operation that still shows it, and the statements it ran. */
export async function report(judge: Judge, operation: Operation, wrong: string): Promise<string> {
  const smallest = await reduced(
    judge.schema,
    operation,
    async (one) => (await disagreement(judge, one)) !== undefined,
  );
  const before = judge.ran.length;
  const still = (await disagreement(judge, smallest)) ?? wrong;
  const texts = judge.ran
    .slice(before)
    .map(({ statement, parameters }) => `${statement.text}\n${JSON.stringify(parameters)}`);
  return [still, shown(smallest), ...texts].join('\n\n');
}
