import { execFile } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { hasCode } from '../../src/files.ts';
import { freshHome } from './graph.ts';

const run = promisify(execFile);
const MEGABYTE = Buffer.alloc(1024 * 1024);

/** A filesystem of a size of its own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all space that is left, but for so many bytes. */
  fill(left?: number): Promise<void>;
  /** Gives back what `fill` took. */
  free(): Promise<void>;
  /** Takes the filesystem away. */
  remove(): Promise<void>;
}

/** Mounts a filesystem of so many megabytes; undefined where this user may mount none. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | undefined> {
  const folder = freshHome();
  const ballast = path.join(folder, 'ballast');
  await mkdir(folder, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'findings-graph-test', folder]);
  } catch {
    await rm(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    fill: async (left = 0) => {
      const file = await open(ballast, 'a');
      try {
        for (;;) await file.write(MEGABYTE);
      } catch (error) {
        if (!hasCode(error, 'ENOSPC')) throw error;
      }
      const { size } = await file.stat();
      await file.truncate(size - left);
      await file.close();
    },
    free: () => rm(ballast, { force: true }),
    remove: async () => {
      await run('umount', ['--lazy', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
