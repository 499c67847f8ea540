import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { failure } from '../domain/errors.ts';
import { classArchive } from './class-archive.ts';
import { NEO4J_VERSION, installNeo4j } from './install.ts';
import { requireJava } from './java.ts';
import { withLock } from './lock.ts';
import { endProcess } from './processes.ts';
import { MANAGED_USER, type ServerHome, serverHome } from './server-home.ts';
import { answers, choosePort, lastWords, launch, localUri, prepareHome } from './server-process.ts';
import {
  type ServerState,
  clearState,
  isRunning,
  ownerLives,
  readState,
  thisProcess,
  writeState,
} from './server-state.ts';
import { fromArchive } from './server-settings.ts';
import { settleInterruptedRestore } from './store-swap.ts';
import { LOCK_PATIENCE, type Log, STOP_PATIENCE, supervise } from './supervise.ts';

/** A Neo4j that answers, and whether this process is the one that restarts and stops it. */
export interface ManagedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly owned: boolean;
  /** Stops the server when this process owns it; else does nothing. */
  stop(): Promise<void>;
}

type Progress = (line: string) => void;

/** One call's surroundings. `detached`: the server shall outlive this process and belong to none. */
interface Start {
  readonly config: Config;
  readonly home: ServerHome;
  readonly log: Log;
  readonly progress: Progress;
  readonly detached: boolean;
}

const OWNER_PATIENCE = 90_000;
const OWNER_POLL = 300;

/**
 * A Neo4j that answers: the one of `NEO4J_URI`, or the managed one of this home. A managed one is started (installed
 * first, if need be), or connected to when another process owns it, or adopted when its owner has died.
 * Throws `TOOL_MISSING` without Java or Maven, `GRAPH_UNAVAILABLE` when the server does not come up.
 */
export async function provideNeo4j(config: Config, log: Log, progress: Progress): Promise<ManagedNeo4j> {
  if (config.external) return { ...config.external, owned: false, stop: () => Promise.resolve() };
  return obtain({ config, home: serverHome(config.home), log, progress, detached: false });
}

/** Starts the managed server, or leaves it running, so that it outlives this process and belongs to none. */
export const startDetached = (config: Config, log: Log, progress: Progress): Promise<ManagedNeo4j> =>
  obtain({ config, home: serverHome(config.home), log, progress, detached: true });

async function obtain(start: Start): Promise<ManagedNeo4j> {
  const { home, config, progress } = start;
  const known = await readState(home);
  // Outside the lock, because a download may take minutes.
  if (!known || !(await isRunning(home, known))) await installTools(config, progress);
  for (const end = Date.now() + OWNER_PATIENCE; Date.now() < end; await sleep(OWNER_POLL)) {
    const server = await withLock(home.lock, LOCK_PATIENCE, () => connectAdoptOrStart(start));
    if (server) return server;
  }
  throw failure(
    'GRAPH_UNAVAILABLE',
    `The process that owns the Neo4j of ${home.root} has not brought it back. End that process (see ${home.state}), then try again.`,
  );
}

async function installTools(
  { cache, memory }: Config,
  progress: Progress,
): Promise<{ jars: string; archive: string[] }> {
  const java = await requireJava();
  const jars = await installNeo4j(cache, progress);
  const archive = await classArchive({ jars, java, memory }, progress);
  return { jars, archive: archive === undefined ? [] : fromArchive(archive) };
}

/** With the lock held. Undefined: the owner lives and is about to restart the server, so wait without the lock. */
async function connectAdoptOrStart(start: Start): Promise<ManagedNeo4j | undefined> {
  const { home, config, log } = start;
  const password = await prepareHome(home);
  const state = await readState(home);
  if (!state) return startServer(start, password);
  const owned = await ownerLives(state);
  if (!(await isRunning(home, state))) return owned ? undefined : startServer(start, password);
  if (!(await answers(state.pid, state.port, password, config.database))) {
    log.warn({ pid: state.pid }, 'The Neo4j of this home runs but does not answer; it is ended');
    await endProcess(state.pid, STOP_PATIENCE);
    return owned ? undefined : startServer(start, password);
  }
  if (owned || state.owner === null) return connection(state, password);
  return adopt(start, state, password);
}

/** The server's owner was killed: this process takes its place. */
async function adopt(start: Start, state: ServerState, password: string): Promise<ManagedNeo4j> {
  start.log.info({ pid: state.pid }, 'Neo4j is still running although its owner has ended; it is adopted');
  return keep(start, { ...state, owner: start.detached ? null : await thisProcess() }, password);
}

async function startServer(start: Start, password: string): Promise<ManagedNeo4j> {
  const begun = Date.now();
  await settleInterruptedRestore(start.home);
  start.progress(`Starting Neo4j ${NEO4J_VERSION}`);
  const port = await choosePort(start.home);
  const owner = start.detached ? null : await thisProcess();
  const state = await startOn(start, port, owner, password).catch(async (error: unknown) => {
    await clearState(start.home);
    throw error;
  });
  start.progress(`Neo4j answers on ${localUri(port)} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return keep(start, state, password);
}

/** Starts the server on the port, stores its state and waits until it answers. */
async function startOn(start: Start, port: number, owner: ServerState['owner'], password: string) {
  const { config, home, progress } = start;
  const tools = await installTools(config, progress);
  const pid = await launch(home, { ...tools, port, database: config.database, memory: config.memory });
  const state: ServerState = { pid, port, version: NEO4J_VERSION, owner };
  await writeState(home, state);
  if (await answers(pid, port, password, config.database)) return state;
  await endProcess(pid, STOP_PATIENCE);
  throw failure('GRAPH_UNAVAILABLE', `Neo4j did not start; its logs are in ${home.logs}.${await lastWords(home)}`);
}

/** Stores who owns the server and, when that is this process, watches over it. */
async function keep(start: Start, state: ServerState, password: string): Promise<ManagedNeo4j> {
  await writeState(start.home, state);
  if (state.owner === null) return connection(state, password);
  const relaunch = async () => (await startOn(start, state.port, state.owner, password)).pid;
  return { ...connection(state, password), owned: true, stop: supervise(start.home, state.pid, relaunch, start.log) };
}

const connection = ({ port }: ServerState, password: string): ManagedNeo4j => ({
  uri: localUri(port),
  user: MANAGED_USER,
  password,
  owned: false,
  stop: () => Promise.resolve(),
});
