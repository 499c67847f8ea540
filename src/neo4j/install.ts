import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { failure } from '../domain/errors.ts';
import { hasCode } from '../files.ts';
import { toolMissing } from './java.ts';

/** The Neo4j this program runs: the long-term-support line, which Java 17 can run. */
export const NEO4J_VERSION = '5.26.30';

const MARKER = 'complete';
const REPORT_EVERY = 25;

/** A project whose one dependency is the whole community distribution. */
const PROJECT = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings.graph</groupId>
  <artifactId>managed-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j.assembly</groupId>
      <artifactId>neo4j-community-standalone</artifactId>
      <version>${NEO4J_VERSION}</version>
      <type>pom</type>
    </dependency>
  </dependencies>
</project>
`;

/**
 * The folder with Neo4j's jars, resolved through Maven into the cache when it is not there yet; `progress` gets a line
 * now and then. Complete or absent: Maven fills a folder of its own, which is then renamed, so an interrupted or a
 * concurrent installation harms none. Throws `TOOL_MISSING` when Maven is absent or cannot resolve Neo4j.
 */
export async function installNeo4j(cache: string, progress: (line: string) => void): Promise<string> {
  const folder = path.join(cache, `neo4j-${NEO4J_VERSION}`);
  const jars = path.join(folder, 'lib');
  if (await isComplete(folder)) return jars;
  progress(`Downloading Neo4j ${NEO4J_VERSION} (about 125 MB, once) into ${folder}`);
  const fresh = `${folder}.${randomUUID()}.tmp`;
  try {
    await mkdir(fresh, { recursive: true });
    await writeFile(path.join(fresh, 'pom.xml'), PROJECT);
    await resolveWithMaven(fresh, progress);
    await writeFile(path.join(fresh, MARKER), `${NEO4J_VERSION}\n`);
    await publish(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  progress(`Neo4j ${NEO4J_VERSION} is installed`);
  return jars;
}

const isComplete = (folder: string): Promise<boolean> =>
  stat(path.join(folder, MARKER)).then(
    () => true,
    () => false,
  );

async function publish(fresh: string, folder: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (!hasCode(error, 'EEXIST', 'ENOTEMPTY')) throw error;
    // Another process was faster: its folder is as good. One without the marker is a wreck.
    if (await isComplete(folder)) return;
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  }
}

async function resolveWithMaven(folder: string, progress: (line: string) => void): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${path.join(folder, 'lib')}`];
  const maven = spawn('mvn', ['-B', '-f', path.join(folder, 'pom.xml'), ...goal, '-DincludeScope=runtime'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number>((resolve, reject) => {
    maven.once('error', reject);
    maven.once('close', (code) => resolve(code ?? 1));
  });
  const errors: string[] = [];
  const count = { Downloaded: 0, Copying: 0 };
  const lines = createInterface({ input: maven.stdout });
  lines.on('line', (line) => {
    if (line.includes('ERROR')) errors.push(line);
    const step = /(Downloaded) from .*\.jar|\[INFO\] (Copying) .*\.jar/u.exec(line);
    const kind = step?.[1] ?? step?.[2];
    if (kind !== 'Downloaded' && kind !== 'Copying') return;
    count[kind] += 1;
    if (count[kind] % REPORT_EVERY === 0)
      progress(`  ${kind === 'Copying' ? 'copied' : 'downloaded'} ${count[kind]} files`);
  });
  const status = await ended.catch((error: unknown) => {
    throw toolMissing('Neo4j is installed with Maven (mvn), and none was found.', error);
  });
  if (status !== 0) throw mavenFailed(errors);
}

const mavenFailed = (errors: readonly string[]) =>
  failure(
    'TOOL_MISSING',
    `Maven could not resolve Neo4j ${NEO4J_VERSION}; is the network there, and Maven's settings.xml right? ` +
      'Or use a Neo4j of your own: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.' +
      errors
        .slice(0, 5)
        .map((line) => `\n  ${line}`)
        .join(''),
  );
