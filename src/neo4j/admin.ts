import { spawn } from 'node:child_process';
import { failure } from '../domain/errors.ts';
import { javaCommand } from './java.ts';
import { jvmArguments } from './server-settings.ts';

/** What neo4j-admin works on: the jars to run, and the folders of its home and configuration. */
export interface AdminHome {
  readonly jars: string;
  readonly root: string;
  readonly configuration: string;
}

const ADMIN_HEAP_MB = 512;
const SHOWN_LINES = 10;

/** Runs one `neo4j-admin` command; throws `INTERNAL` with the end of its output when it fails. */
export async function neo4jAdmin(home: AdminHome, args: readonly string[]): Promise<void> {
  const jvm = jvmArguments(home.jars, ADMIN_HEAP_MB);
  const child = spawn(javaCommand(), [...jvm, 'org.neo4j.server.startup.Neo4jAdminBoot', ...args], {
    cwd: home.root,
    env: { ...process.env, NEO4J_HOME: home.root, NEO4J_CONF: home.configuration },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  if (status === 0) return;
  const lines = output.join('').trimEnd().split('\n').slice(-SHOWN_LINES);
  throw failure('INTERNAL', `neo4j-admin ${args.slice(0, 2).join(' ')} failed:\n  ${lines.join('\n  ')}`, { status });
}
