import type { GraphQLError } from 'graphql';
import { rootCause } from '../server/public-error.ts';
import { EXIT, exitStatusOf, messageOf } from './failure-report.ts';
import type { Io } from './io.ts';
import { emphasised } from './style.ts';

/**
 * Writes each error of an answer to stderr, with its place in the query or its path in the answer. Gives the exit
 * status: the graph is unavailable when one of them says so, else the query has failed.
 */
export function reportGraphqlErrors(errors: readonly GraphQLError[], io: Io): number {
  for (const error of errors)
    io.stderr.write(`${emphasised('Error:', 'red', io, 'stderr')} ${placeOf(error)}${textOf(error, io)}\n`);
  return errors.some((error) => exitStatusOf(rootCause(error)) === EXIT.unavailable) ? EXIT.unavailable : EXIT.failed;
}

/** `file:line:column: ` for what is wrong with the query, `path: ` for what went wrong with a field. */
function placeOf({ source, locations, path }: GraphQLError): string {
  const at = locations?.[0];
  if (path) return `${path.join('.')}: `;
  return at ? `${source?.name ?? 'query'}:${at.line}:${at.column}: ` : '';
}

/** An error of graphql's own is about the query; what a field has thrown may be anything. */
function textOf(error: GraphQLError, io: Io): string {
  const cause = rootCause(error);
  return cause === error ? error.message : messageOf(cause, io);
}
