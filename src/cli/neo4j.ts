import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { badUserInput, failure } from '../domain/errors.ts';
import { dumpStore, restoreStore } from '../neo4j/backup.ts';
import { withLock } from '../neo4j/lock.ts';
import { startDetached } from '../neo4j/provide.ts';
import { serverHome } from '../neo4j/server-home.ts';
import { localUri } from '../neo4j/server-process.ts';
import { isRunning, ownerLives, readState } from '../neo4j/server-state.ts';
import { LOCK_PATIENCE, type Log, stopServer } from '../neo4j/supervise.ts';
import type { Io } from './io.ts';

const HELP = `Usage: findings-graph neo4j <command>

The Neo4j that findings-graph runs for you, with its data in FINDINGS_HOME.

  start         start it, and leave it running until "neo4j stop"
  stop          stop it, whoever started it
  status        say whether it runs, and where (exit status 1 when it does not)
  dump FILE     write the store into a new file, and check that file; not while it runs
  restore FILE  replace the store by such a file, once that has been checked; not while it runs

  --help  show this

The user is neo4j and the password is in FINDINGS_HOME/neo4j/password.
`;

const NOT_RUNNING = 1;

type Command = (file: string | undefined, io: Io, config: Config, log: Log) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { start, stop, status, dump, restore };

/**
 * `neo4j start|stop|status|dump FILE|restore FILE`. Gives the exit status. Throws `BAD_USER_INPUT` for arguments it
 * does not know, `CONFIG_INVALID` when NEO4J_URI is set, and what the commands throw (`backup.ts`, `provide.ts`).
 */
export async function neo4jCommand(args: readonly string[], io: Io, config: Config, log: Log): Promise<number> {
  const { help, name, rest } = parsed(args);
  if (help) {
    io.stdout.write(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw badUserInput('neo4j', name, 'start, stop, status, dump FILE or restore FILE');
  const takesFile = command === dump || command === restore;
  if (rest.length !== (takesFile ? 1 : 0))
    throw badUserInput(`neo4j ${name}`, rest.join(' '), takesFile ? 'one FILE' : 'no arguments');
  if (config.external)
    throw failure('CONFIG_INVALID', 'NEO4J_URI is set, and that server is yours to run; unset it to manage ours.');
  return command(rest[0], io, config, log);
}

function parsed(args: readonly string[]): { help: boolean; name: string; rest: string[] } {
  const options = { help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name = '', ...rest] = positionals;
    return { help: values.help ?? false, name, rest };
  } catch {
    throw badUserInput('neo4j', args.join(' '), 'start, stop, status, dump FILE or restore FILE');
  }
}

async function start(_: string | undefined, io: Io, config: Config, log: Log): Promise<number> {
  const { uri } = await startDetached(config, log, (line) => io.stderr.write(`${line}\n`));
  io.stdout.write(`Neo4j runs on ${uri}\n`);
  return 0;
}

async function stop(_: string | undefined, io: Io, config: Config): Promise<number> {
  const home = serverHome(config.home);
  const ended = await withLock(home.lock, LOCK_PATIENCE, async () => {
    const state = await readState(home);
    const running = state !== undefined && (await isRunning(home, state));
    if (state) await stopServer(home, state.pid);
    return running;
  });
  io.stdout.write(ended ? 'Neo4j has stopped\n' : 'Neo4j was not running\n');
  return 0;
}

async function status(_: string | undefined, io: Io, config: Config): Promise<number> {
  const home = serverHome(config.home);
  const state = await readState(home);
  if (!state || !(await isRunning(home, state))) {
    io.stdout.write(`Neo4j does not run (home: ${home.root})\n`);
    return NOT_RUNNING;
  }
  const owner = (await ownerLives(state)) ? `process ${state.owner?.pid}` : 'nobody';
  io.stdout.write(
    `Neo4j ${state.version} runs on ${localUri(state.port)} (process ${state.pid}, owner: ${owner}, home: ${home.root})\n`,
  );
  return 0;
}

async function dump(file: string | undefined, io: Io, config: Config): Promise<number> {
  await dumpStore(config, file ?? '', (line) => io.stderr.write(`${line}\n`));
  return 0;
}

async function restore(file: string | undefined, io: Io, config: Config): Promise<number> {
  await restoreStore(config, file ?? '', (line) => io.stderr.write(`${line}\n`));
  return 0;
}
