import { chmod, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { classArchive } from '../../src/neo4j/class-archive.ts';
import { freshHome } from '../support/graph.ts';

const memory = { heapMb: 256, pageCacheMb: 64 };

/** A Java that notes its calls and ends at once, and the jars of an installation. */
async function withBrokenJava(): Promise<{ jars: string; calls: string }> {
  const folder = freshHome();
  const [jars, bin, calls] = [path.join(folder, 'neo4j', 'lib'), path.join(folder, 'bin'), path.join(folder, 'calls')];
  await mkdir(jars, { recursive: true });
  await mkdir(bin);
  await writeFile(path.join(bin, 'java'), `#!/bin/sh\necho called >> "${calls}"\n`);
  await chmod(path.join(bin, 'java'), 0o755);
  vi.stubEnv('JAVA_HOME', folder);
  return { jars, calls };
}

afterEach(() => vi.unstubAllEnvs());

test('a Java that makes no archive is asked once, and does without', async () => {
  const { jars, calls } = await withBrokenJava();
  const lines: string[] = [];
  const archive = () => classArchive({ jars, java: 'version 17', memory }, (line) => lines.push(line));
  expect([await archive(), await archive()]).toEqual([undefined, undefined]);
  expect(lines).toHaveLength(1);
  expect(await readFile(calls, 'utf8')).toBe('called\n');
  const left = await readdir(path.dirname(jars));
  expect(left).toEqual([expect.stringMatching(/^classes-\w+\.jsa$/u) as string, 'lib']);
});

test('each Java has an archive of its own, which is found again', async () => {
  const { jars } = await withBrokenJava();
  const archive = (java: string) => classArchive({ jars, java, memory }, () => undefined);
  await archive('version 17');
  const [file = ''] = await readdir(path.dirname(jars));
  await writeFile(path.join(path.dirname(jars), file), 'classes');
  expect(await archive('version 17')).toBe(path.join(path.dirname(jars), file));
  expect(await archive('version 21')).toBeUndefined();
  expect((await stat(path.join(path.dirname(jars), file))).size).toBeGreaterThan(0);
});
