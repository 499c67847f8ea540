import { badUserInput } from '../domain/errors.ts';
import { forget } from '../graph/write/forget.ts';
import type { Database } from '../neo4j/database.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';

export const FORGET_HELP = `Usage: findings-graph forget DOCUMENT

Takes a document that was ingested out of the graph, with its findings and sentences, and works out again what followed
from it. DOCUMENT is its key, its id, or the SHA-256 of its file. What our own data say of it comes back with the next
"findings-graph load".

  --help  show this
`;

/** `forget DOCUMENT`. Gives the exit status; throws `BAD_USER_INPUT` for wrong usage and what `forget` throws. */
export async function forgetCommand(args: readonly string[], io: Io, open: () => Promise<Database>): Promise<number> {
  const { positionals } = parsedArguments({ name: 'forget', usage: 'DOCUMENT', options: {}, files: true }, args);
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw badUserInput('forget', positionals.join(' '), 'one DOCUMENT');
  const { title, key, findings, curated, revision } = await forget(await open(), name, (text) =>
    io.stderr.write(`${text}\n`),
  );
  const what = curated
    ? `the sentences of "${title}" (document:${key}); its ${findings} findings were read by a person and stay`
    : `"${title}" (document:${key}) and its ${findings} findings`;
  io.stdout.write(`Forgot ${what}. Revision ${revision}.\n`);
  return EXIT.ok;
}
