import { createLog, openGraph, type App, type Graph } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { badUserInput } from '../domain/errors.ts';
import type { Database } from '../neo4j/database.ts';
import { packageVersion } from '../package-root.ts';
import { EXIT, reportFailure } from './failure-report.ts';
import { HELP } from './help.ts';
import type { Io } from './io.ts';

type Command = (args: readonly string[], io: Io, env: NodeJS.ProcessEnv) => Promise<number>;

/**
 * The commands, each loaded when it is asked for: what reads documents alone is a third of what there is to load, and the
 * server needs none of it.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => {
    const { START_HELP, startCommand } = await import('./start.ts');
    return helped(START_HELP, (args, io, env) => startCommand(args, io, serviceApp(io, env)));
  },
  serve: async () => {
    const { SERVE_HELP, serveCommand } = await import('./serve.ts');
    return helped(SERVE_HELP, (args, io, env) => serveCommand(args, io, serviceApp(io, env)));
  },
  load: async () => {
    const { loadCommand } = await import('./load.ts');
    return (args, io, env) => withGraph(io, env, (open) => loadCommand(args, io, open));
  },
  status: async () => {
    const { statusCommand } = await import('./status.ts');
    return (args, io, env) => withGraph(io, env, (open, { config }) => statusCommand(args, io, config, open));
  },
  doctor: async () => {
    const { DOCTOR_HELP, doctorCommand } = await import('./doctor.ts');
    return helped(DOCTOR_HELP, (args, io, env) =>
      withGraph(io, env, (open, app) => doctorCommand(args, io, app, open)),
    );
  },
  backup: async () => {
    const { BACKUP_HELP, backupCommand } = await import('./backup.ts');
    return helped(BACKUP_HELP, (args, io, env) => backupCommand(args, io, commandApp(io, env)));
  },
  restore: async () => {
    const { RESTORE_HELP, restoreCommand } = await import('./backup.ts');
    return helped(RESTORE_HELP, (args, io, env) => restoreCommand(args, io, commandApp(io, env)));
  },
  query: async () => {
    const { QUERY_HELP, queryCommand } = await import('./query.ts');
    return helped(QUERY_HELP, (args, io, env) => queryCommand(args, io, commandApp(io, env)));
  },
  export: async () => {
    const { EXPORT_HELP, exportCommand } = await import('./export.ts');
    return helped(EXPORT_HELP, (args, io, env) => exportCommand(args, io, commandApp(io, env)));
  },
  fetch: async () => {
    const { FETCH_HELP, fetchCommand } = await import('./fetch.ts');
    return helped(FETCH_HELP, (args, io, env) => fetchCommand(args, io, readConfig(env)));
  },
  extract: async () => {
    const [{ EXTRACT_HELP, extractCommand }, { findingsOnly }] = await Promise.all([
      import('./extract.ts'),
      import('../ingest/classify/findings-only.ts'),
    ]);
    return helped(EXTRACT_HELP, (args, io, env) =>
      extractCommand(args, io, { classify: findingsOnly, limits: readConfig(env).readLimits }),
    );
  },
  ingest: async () => {
    const { INGEST_HELP, ingestCommand } = await import('./ingest.ts');
    return helped(INGEST_HELP, (args, io, env) =>
      withGraph(io, env, (open, { config }) => ingestCommand(args, io, open, limitsOf(config))),
    );
  },
  forget: async () => {
    const { FORGET_HELP, forgetCommand } = await import('./forget.ts');
    return helped(FORGET_HELP, (args, io, env) => withGraph(io, env, (open) => forgetCommand(args, io, open)));
  },
  verify: async () => {
    const { VERIFY_HELP, verifyCommand } = await import('./verify.ts');
    return helped(VERIFY_HELP, (args, io, env) =>
      withGraph(io, env, (open, { config }) => verifyCommand(args, io, config, open, limitsOf(config))),
    );
  },
  national: async () => {
    const { NATIONAL_HELP, nationalCommand } = await import('./national.ts');
    return helped(NATIONAL_HELP, (args, io, env) => nationalCommand(args, io, limitsOf(readConfig(env))));
  },
  import: async () => {
    const { IMPORT_HELP, importCommand } = await import('./import.ts');
    return helped(IMPORT_HELP, (args, io, env) => withGraph(io, env, (open) => importCommand(args, io, open)));
  },
  key: async () => {
    const { KEY_HELP, keyCommand } = await import('./key.ts');
    return helped(KEY_HELP, (args, io, env) => withGraph(io, env, (open) => keyCommand(args, io, open)));
  },
  diff: async () => {
    const { DIFF_HELP, diffCommand } = await import('./diff.ts');
    return helped(DIFF_HELP, (args, io) => diffCommand(args, io));
  },
  release: async () => {
    const { RELEASE_HELP, releaseCommand } = await import('./release.ts');
    return helped(RELEASE_HELP, (args, io) => releaseCommand(args, io));
  },
  neo4j: async () => {
    const { neo4jCommand } = await import('./neo4j.ts');
    return (args, io, env) => {
      const { config, log } = commandApp(io, env);
      return neo4jCommand(args, io, config, log);
    };
  },
};

/** What a command that reads documents takes of the configuration. */
const limitsOf = ({ readLimits }: Config) => ({ limits: readLimits });

/** Runs the command that the arguments name. Gives the exit status; every error has been written to stderr. */
export async function run(argv: readonly string[], io: Io, env: NodeJS.ProcessEnv): Promise<number> {
  try {
    return await dispatch(argv, io, env);
  } catch (error) {
    return reportFailure(error, io);
  }
}

async function dispatch([name, ...args]: readonly string[], io: Io, env: NodeJS.ProcessEnv): Promise<number> {
  if (name === '--version' || name === '-v') return say(io, `${packageVersion()}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return say(io, HELP);
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load) return (await load())(args, io, asksForHelp(args) ? {} : env);
  if (name !== undefined)
    throw badUserInput('command', name, `${Object.keys(COMMANDS).join(', ')}; see findings-graph --help`);
  io.stderr.write(HELP);
  return EXIT.usage;
}

/** Help is for those whose environment is not in order yet, too. */
const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/** A command whose help is shown before anything else is looked at. */
function helped(help: string, command: Command): Command {
  return async (args, io, env) => (asksForHelp(args) ? say(io, help) : command(args, io, env));
}

function say(io: Io, text: string): number {
  io.stdout.write(text);
  return EXIT.ok;
}

/** A service logs to stdout, where those who run services collect it. */
const serviceApp = (io: Io, env: NodeJS.ProcessEnv): App => appOf(io, env, (level) => createLog(level, 1));

/** The stdout of a command is its answer, and its stderr is for people: the log speaks of what is wrong alone. */
const commandApp = (io: Io, env: NodeJS.ProcessEnv): App =>
  appOf(io, env, (level) => createLog(level === 'info' ? 'warn' : level, 2));

function appOf(io: Io, env: NodeJS.ProcessEnv, logOf: (level: string) => App['log']): App {
  const config = readConfig(env);
  return { config, log: logOf(config.logLevel), progress: (line) => io.stderr.write(`${line}\n`) };
}

/** Runs a command that may open the graph, and closes it afterwards. */
async function withGraph(
  io: Io,
  env: NodeJS.ProcessEnv,
  work: (open: () => Promise<Database>, app: App) => Promise<number>,
): Promise<number> {
  const app = commandApp(io, env);
  let graph: Graph | undefined;
  const open = async (): Promise<Database> => {
    graph = await openGraph(app);
    return graph.database;
  };
  try {
    return await work(open, app);
  } finally {
    await graph?.close();
  }
}
