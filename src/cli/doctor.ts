import { mkdir, statfs } from 'node:fs/promises';
import type { App } from '../app.ts';
import { badUserInput, FindingsError } from '../domain/errors.ts';
import { integrityChecks, type Check } from '../graph/integrity.ts';
import type { Database } from '../neo4j/database.ts';
import { requireJava } from '../neo4j/java.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';

export const DOCTOR_HELP = `Usage: findings-graph doctor [--format text|json]

Looks at everything that a graph needs, one line for each: Java and disk space (for the Neo4j that findings-graph runs),
Neo4j, the migrations, indexes and constraints, findings without evidence, things that belong to nothing, and whether
what is derived is what deriving it again gives. Changes nothing: what is derived again is rolled back, but other writes
wait for it, a minute for the national data.

  --format  text (one line for each check) or json (one object)
  --help    show this

Exit status 0 when all is well, 1 when something is not.
`;

const GIGABYTE = 1024 ** 3;
/** Less, and a load of the national data may not end. */
const LEAST_SPACE = GIGABYTE;

/** `doctor [--format text|json]`. Gives the exit status; throws `BAD_USER_INPUT`. `open` gives the database, whose owner closes it. */
export async function doctorCommand(
  args: readonly string[],
  io: Io,
  { config }: Pick<App, 'config'>,
  open: () => Promise<Database>,
): Promise<number> {
  const options = { format: { type: 'string', default: 'text' } } as const;
  const { format } = parsedArguments({ name: 'doctor', usage: '[--format text|json]', options }, args).values;
  if (format !== 'text' && format !== 'json') throw badUserInput('--format', format, 'text or json');
  const checks: Check[] = [];
  for await (const check of allChecks(config.external === undefined ? config.home : undefined, open)) {
    checks.push(check);
    if (format === 'text') io.stdout.write(`${check.ok ? 'ok  ' : 'FAIL'}  ${check.name}: ${check.says}\n`);
  }
  const ok = checks.every((check) => check.ok);
  if (format === 'json') io.stdout.write(`${JSON.stringify({ ok, checks })}\n`);
  return ok ? EXIT.ok : EXIT.failed;
}

/** The checks in order; none of the graph where that does not open. `home` is that of a managed Neo4j. */
async function* allChecks(home: string | undefined, open: () => Promise<Database>): AsyncGenerator<Check> {
  if (home !== undefined) {
    yield await attempt('Java', requireJava);
    yield await checkSpace(home);
  }
  let database: Database | undefined;
  yield await attempt('Neo4j', async () => {
    database = await open();
    return database.serverVersion();
  });
  if (database === undefined) return;
  try {
    yield* integrityChecks(database);
  } catch (error) {
    yield failed('the graph', error);
  }
}

async function checkSpace(home: string): Promise<Check> {
  await mkdir(home, { recursive: true });
  const { bavail, bsize } = await statfs(home);
  const free = bavail * bsize;
  return { name: 'disk space', ok: free >= LEAST_SPACE, says: `${(free / GIGABYTE).toFixed(1)} GB free in ${home}` };
}

async function attempt(name: string, work: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, says: await work() };
  } catch (error) {
    return failed(name, error);
  }
}

/** Only what was thrown for a person to read is a finding; anything else is a fault of the program. */
function failed(name: string, error: unknown): Check {
  if (!(error instanceof FindingsError)) throw error;
  return { name, ok: false, says: `${error.code}: ${error.message.replaceAll(/\s+/gu, ' ')}` };
}
