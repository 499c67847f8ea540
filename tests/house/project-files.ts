import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A text file of the project: its path from the root, and what it holds. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

const NOT_OURS = /^(?:LICENSE|package-lock\.json)$|\.(?:png|ico|woff2?)$/u;

/** Every text file that Git has, or will have once it is added. */
export function projectFiles(): ProjectFile[] {
  const asked = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', asked, { encoding: 'utf8' }).split('\0');
  return listed
    .filter((path) => path !== '' && !NOT_OURS.test(path) && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The lines of the files that match, as `path:line: text`. */
export function linesThatMatch(files: readonly ProjectFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}
