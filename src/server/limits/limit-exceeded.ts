import { failure, type FindingsError } from '../../domain/errors.ts';
import { LIMITS, type LimitName } from './limits.ts';

/**
 * The one error of every limit: `LIMIT_EXCEEDED`, with the limit's name, what is allowed and, where it is known,
 * what was asked for. The edge answers it with a 4xx under both media types.
 */
export function limitExceeded(limit: LimitName, what: string, advice: string, actual?: number): FindingsError {
  const allowed = LIMITS[limit];
  const asked = actual === undefined ? '' : `, this one has ${actual.toLocaleString('en-GB')}`;
  const message = `${what}: at most ${allowed.toLocaleString('en-GB')} allowed${asked}. ${advice}`;
  return failure('LIMIT_EXCEEDED', message, { limit, allowed, ...(actual === undefined ? {} : { actual }) });
}
