import { createLog, openGraph, type App, type Graph } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { badUserInput } from '../domain/errors.ts';
import type { Database } from '../neo4j/database.ts';
import { findingsOnly } from '../ingest/classify/findings-only.ts';
import { packageVersion } from '../package-root.ts';
import { DIFF_HELP, diffCommand } from './diff.ts';
import { EXPORT_HELP, exportCommand } from './export.ts';
import { EXTRACT_HELP, extractCommand } from './extract.ts';
import { EXIT, reportFailure } from './failure-report.ts';
import { FETCH_HELP, fetchCommand } from './fetch.ts';
import { FORGET_HELP, forgetCommand } from './forget.ts';
import { HELP } from './help.ts';
import { IMPORT_HELP, importCommand } from './import.ts';
import { INGEST_HELP, ingestCommand } from './ingest.ts';
import type { Io } from './io.ts';
import { loadCommand } from './load.ts';
import { NATIONAL_HELP, nationalCommand } from './national.ts';
import { neo4jCommand } from './neo4j.ts';
import { QUERY_HELP, queryCommand } from './query.ts';
import { RELEASE_HELP, releaseCommand } from './release.ts';
import { SERVE_HELP, serveCommand } from './serve.ts';
import { START_HELP, startCommand } from './start.ts';
import { statusCommand } from './status.ts';
import { VERIFY_HELP, verifyCommand } from './verify.ts';

type Command = (args: readonly string[], io: Io, env: NodeJS.ProcessEnv) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  start: helped(START_HELP, (args, io, env) => startCommand(args, io, serviceApp(io, env))),
  serve: helped(SERVE_HELP, (args, io, env) => serveCommand(args, io, serviceApp(io, env))),
  load: (args, io, env) => withGraph(io, env, (open) => loadCommand(args, io, open)),
  status: (args, io, env) => withGraph(io, env, (open, { config }) => statusCommand(args, io, config, open)),
  query: helped(QUERY_HELP, (args, io, env) => queryCommand(args, io, commandApp(io, env))),
  export: helped(EXPORT_HELP, (args, io, env) => exportCommand(args, io, commandApp(io, env))),
  fetch: helped(FETCH_HELP, (args, io, env) => fetchCommand(args, io, readConfig(env))),
  extract: helped(EXTRACT_HELP, (args, io, env) =>
    extractCommand(args, io, { classify: findingsOnly, limits: readConfig(env).readLimits }),
  ),
  ingest: helped(INGEST_HELP, (args, io, env) =>
    withGraph(io, env, (open, { config }) => ingestCommand(args, io, open, limitsOf(config))),
  ),
  forget: helped(FORGET_HELP, (args, io, env) => withGraph(io, env, (open) => forgetCommand(args, io, open))),
  verify: helped(VERIFY_HELP, (args, io, env) =>
    withGraph(io, env, (open, { config }) => verifyCommand(args, io, config, open, limitsOf(config))),
  ),
  national: helped(NATIONAL_HELP, (args, io, env) => nationalCommand(args, io, limitsOf(readConfig(env)))),
  import: helped(IMPORT_HELP, (args, io, env) => withGraph(io, env, (open) => importCommand(args, io, open))),
  diff: helped(DIFF_HELP, (args, io) => diffCommand(args, io)),
  release: helped(RELEASE_HELP, (args, io) => releaseCommand(args, io)),
  neo4j: (args, io, env) => {
    const { config, log } = commandApp(io, env);
    return neo4jCommand(args, io, config, log);
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
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(args, io, asksForHelp(args) ? {} : env);
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
