import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { type FindingsError, failure } from '../domain/errors.ts';

const run = promisify(execFile);
const OLDEST_JAVA = 17;

/** Why a tool is missing, with the three ways out. */
export const toolMissing = (what: string, cause?: unknown): FindingsError =>
  failure(
    'TOOL_MISSING',
    `${what} One of three ways leads on:\n` +
      `  1. install Java ${OLDEST_JAVA} or newer and Maven 3.6 or newer, then run the command again;\n` +
      '  2. use a Neo4j of your own (5.23 or newer): set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD;\n' +
      '  3. run `docker compose up` with the compose.yaml that comes with this program (not run in its CI).',
    {},
    cause,
  );

/** The command that starts Java: of JAVA_HOME when that is set, else the one on the path. */
export const javaCommand = (): string =>
  process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** The versions that `java -version` tells. Throws `TOOL_MISSING` unless Java 17 or newer is there. */
export async function requireJava(): Promise<string> {
  const { stderr } = await run(javaCommand(), ['-version']).catch((error: unknown) => {
    throw toolMissing('Neo4j needs Java, and none was found.', error);
  });
  // `openjdk version "17.0.15"`, and before Java 9 `java version "1.8.0_402"`.
  const version = /version "(?:1\.)?(\d+)/u.exec(stderr)?.[1] ?? '0';
  if (Number(version) < OLDEST_JAVA)
    throw toolMissing(`Neo4j needs Java ${OLDEST_JAVA} or newer, and the one found is version ${version}.`);
  // Its versions alone: options picked up from the environment appear there as well, and do not make it another Java.
  return [...stderr.matchAll(/version "[^"]+"|\(build [^,)]+/gu)].join(' ');
}
