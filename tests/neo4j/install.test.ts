import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { NEO4J_VERSION, installNeo4j } from '../../src/neo4j/install.ts';
import { provideNeo4j } from '../../src/neo4j/provide.ts';
import { freshHome } from '../support/graph.ts';
import { silent, testConfig } from '../support/test-config.ts';

/** A stand-in for Maven that notes each call and resolves one jar into the folder it is told. */
const MAVEN = `#!/bin/sh
echo called >> "$CALLS"
for argument in "$@"; do case "$argument" in -DoutputDirectory=*) lib="\${argument#*=}";; esac; done
mkdir -p "$lib"
i=0
while [ $i -lt 50 ]; do i=$((i + 1)); echo "[INFO] Copying neo4j-$i.jar to $lib"; done
echo jar > "$lib/neo4j.jar"
`;

/** Puts programs, given as shell scripts, alone on the path (beside the system's own). */
async function withPrograms(programs: Record<string, string>): Promise<string> {
  const folder = freshHome();
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(path.join(folder, name), text);
    await chmod(path.join(folder, name), 0o755);
  }
  vi.stubEnv('JAVA_HOME', '');
  vi.stubEnv('CALLS', path.join(folder, 'calls'));
  vi.stubEnv('PATH', folder);
  return folder;
}

const java = (version: string) => `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`;
const maven = () => MAVEN.replace('mkdir', '/bin/mkdir');
const never = () => undefined;

afterEach(() => vi.unstubAllEnvs());

test('installs once, with progress, and finds it there the next time', async () => {
  const folder = await withPrograms({ mvn: maven() });
  const cache = freshHome();
  const lines: string[] = [];
  const jars = await installNeo4j(cache, (line) => lines.push(line));
  expect(await readdir(jars)).toEqual(['neo4j.jar']);
  expect(lines).toContainEqual('  copied 50 files');
  expect(await installNeo4j(cache, never)).toBe(jars);
  expect(await readFile(path.join(folder, 'calls'), 'utf8')).toBe('called\n');
});

test('installations at the same time do not break each other, and leave nothing behind', async () => {
  await withPrograms({ mvn: maven() });
  const cache = freshHome();
  const folders = await Promise.all(Array.from({ length: 4 }, () => installNeo4j(cache, never)));
  expect(new Set(folders).size).toBe(1);
  expect(await readdir(folders[0] ?? '')).toEqual(['neo4j.jar']);
  expect(await readdir(cache)).toEqual([`neo4j-${NEO4J_VERSION}`]);
});

test('what an interrupted installation left does not count as installed', async () => {
  await withPrograms({ mvn: maven() });
  const cache = freshHome();
  await mkdir(path.join(cache, `neo4j-${NEO4J_VERSION}`, 'lib'), { recursive: true });
  expect(await readdir(await installNeo4j(cache, never))).toEqual(['neo4j.jar']);
});

test('a Maven that fails says why and leaves nothing behind', async () => {
  await withPrograms({ mvn: '#!/bin/sh\necho "[ERROR] no route to the repository"\nexit 1\n' });
  const cache = freshHome();
  await expect(installNeo4j(cache, never)).rejects.toMatchObject({
    code: 'TOOL_MISSING',
    message: expect.stringContaining('no route to the repository') as string,
  });
  expect(await readdir(cache)).toEqual([]);
});

test('without Java, with an old one, or without Maven there is one message with three ways out', async () => {
  const provide = () => provideNeo4j({ ...testConfig(freshHome()), cache: freshHome() }, silent, never);
  const waysOut = /Maven 3\.6[\s\S]*NEO4J_URI[\s\S]*docker compose up/u;
  await withPrograms({});
  await expect(provide()).rejects.toMatchObject({ code: 'TOOL_MISSING', message: waysOut });
  await withPrograms({ java: java('11.0.2') });
  await expect(provide()).rejects.toMatchObject({ code: 'TOOL_MISSING', message: /version 11\.[\s\S]*NEO4J_URI/u });
  await withPrograms({ java: java('1.8.0_402') });
  await expect(provide()).rejects.toMatchObject({ code: 'TOOL_MISSING', message: /version 8\./u });
  await withPrograms({ java: java('21.0.1') });
  await expect(provide()).rejects.toMatchObject({ code: 'TOOL_MISSING', message: /mvn[\s\S]*docker compose up/u });
});
