import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ServerHome } from './server-home.ts';

/** Where the store waits while a restored one takes its place. */
const aside = (home: ServerHome): string => path.join(home.root, 'data.before-restore');

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Puts a whole data folder in the place of the home's, in two renames; the old one is removed last. */
export async function swapStore(home: ServerHome, restored: string): Promise<void> {
  await rename(home.data, aside(home));
  await rename(restored, home.data);
  await rm(aside(home), { recursive: true, force: true });
}

/**
 * Ends a swap that was cut off: between the two renames the old store goes back, after them it is removed.
 * `prepareHome` makes an empty data folder, so the restored store is told from it by its databases.
 */
export async function settleInterruptedRestore(home: ServerHome): Promise<void> {
  if (!(await exists(aside(home)))) return;
  if (await exists(path.join(home.data, 'databases'))) return rm(aside(home), { recursive: true, force: true });
  await rm(home.data, { recursive: true, force: true });
  await rename(aside(home), home.data);
}
