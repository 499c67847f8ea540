import { limitExceeded } from './limit-exceeded.ts';
import { LIMITS } from './limits.ts';

/**
 * Refuses variables whose lists and objects nest deeper than the limit, or that hold more values than the limit, level by
 * level and without recursion: graphql-js coerces recursive inputs on the stack, so a deep filter would overflow it.
 * Throws `LIMIT_EXCEEDED`.
 */
export function checkVariables(variables: unknown): void {
  let level = childrenOf(variables);
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.nesting)
      throw limitExceeded('nesting', 'Levels of lists and objects in a variable', 'Join nested filters into one list.');
    values += level.length;
    if (values > LIMITS.values) throw limitExceeded('values', 'Values in the variables', 'Send fewer at once.', values);
    level = level.flatMap(childrenOf);
  }
}

const childrenOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
