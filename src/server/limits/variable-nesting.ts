import { limitExceeded } from './limit-exceeded.ts';
import { LIMITS } from './limits.ts';

/**
 * Refuses variables whose lists and objects nest deeper than the limit, level by level and without recursion:
 * graphql-js coerces recursive inputs on the stack, so a deep filter would overflow it. Throws `LIMIT_EXCEEDED`.
 */
export function checkVariableNesting(variables: unknown): void {
  let level = childrenOf(variables);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.nesting)
      throw limitExceeded('nesting', 'Levels of lists and objects in a variable', 'Join nested filters into one list.');
    level = level.flatMap(childrenOf);
  }
}

const childrenOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
