import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package: the nearest above this file with a package.json, from sources and from `dist` alike. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return folder;
}
