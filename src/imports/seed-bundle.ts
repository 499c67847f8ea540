import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { badUserInput, failure } from '../domain/errors.ts';
import { readIfThere } from '../files.ts';

/**
 * A release of the data: a folder by the BagIt packaging format, version 1.0 (RFC 8493). The seed is its payload
 * (`data/`), `manifest-sha256.txt` has a checksum of each file, and `tagmanifest-sha256.txt` one of the manifest, so any
 * program that knows the format, and `sha256sum --check`, can check it. It holds no time and no name of a machine: the
 * same seed gives the same bytes.
 */
const DECLARATION = { name: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' };
const INFO = 'bag-info.txt';
const MANIFEST = 'manifest-sha256.txt';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';
const PAYLOAD = 'data';

/** What a release consists of: its folder, how many files of data, and how many bytes these have. */
export interface Bundle {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** What to release: the folder of a seed, its version, the groups that belong to it, and where the release goes. */
interface Release {
  readonly seed: string;
  readonly version: string;
  readonly groups: readonly string[];
  readonly out: string;
}

/**
 * Writes the release of a version into `out`, wholly or not at all: the folder `findings-graph-data-<version>` with the
 * file VERSION and the groups named. Throws `BAD_USER_INPUT` when that folder is there already, or `out` cannot be written.
 */
export async function writeBundle(of: Release): Promise<Bundle> {
  const name = `findings-graph-data-${of.version}`;
  const folder = path.join(of.out, name);
  if (await isThere(folder)) throw badUserInput('--out', of.out, `a folder that does not have ${name} yet`);
  try {
    await mkdir(of.out, { recursive: true });
  } catch {
    throw badUserInput('--out', of.out, 'a folder that can be written to');
  }
  const fresh = await mkdtemp(`${folder}.part-`);
  try {
    const written = await writeFiles(of, name, fresh);
    // A folder for others, unlike the private one it was made as.
    await chmod(fresh, 0o755);
    await rename(fresh, folder);
    return { folder, ...written };
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

async function writeFiles(of: Release, name: string, fresh: string): Promise<Omit<Bundle, 'folder'>> {
  const listed = await Promise.all(of.groups.map(async (group) => prefixed(group, await filesIn(of.seed, group))));
  const files = ['VERSION', ...listed.flat()].toSorted();
  const manifest: string[] = [];
  let bytes = 0;
  for (const file of files) {
    const content = await readFile(path.join(of.seed, file));
    bytes += content.byteLength;
    manifest.push(manifestLine(content, `${PAYLOAD}/${file}`));
    await write(path.join(fresh, PAYLOAD, file), content);
  }
  const info = `External-Identifier: ${name}\nPayload-Oxum: ${bytes}.${files.length}\n`;
  const tags: [string, string][] = [
    [INFO, info],
    [DECLARATION.name, DECLARATION.text],
    [MANIFEST, manifest.join('')],
  ];
  for (const [tag, text] of tags) await write(path.join(fresh, tag), text);
  await write(path.join(fresh, TAG_MANIFEST), tags.map(([tag, text]) => manifestLine(text, tag)).join(''));
  return { files: files.length, bytes };
}

/**
 * The folder of the seed that a folder is, or holds as the payload of a release; a release is checked first. Throws
 * `SEED_INVALID`, naming every file that is missing, has been changed, or is not in the manifest.
 */
export async function seedFolderIn(folder: string): Promise<string> {
  if (!(await isThere(path.join(folder, DECLARATION.name)))) return folder;
  const tags = await checked(folder, TAG_MANIFEST, [DECLARATION.name, INFO, MANIFEST]);
  const payload = await checked(folder, MANIFEST, prefixed(PAYLOAD, await filesIn(folder, PAYLOAD)));
  const problems = [...tags, ...payload];
  if (problems.length === 0) return path.join(folder, PAYLOAD);
  throw failure(
    'SEED_INVALID',
    `${folder} is not the release it was: ${problems.join('; ')}. Get it again; nothing of it was read.`,
    { folder, problems },
  );
}

/** What a manifest says that is not so, of the files that may be there; no other is read, whatever it names. */
async function checked(folder: string, manifest: string, there: readonly string[]): Promise<string[]> {
  const text = await readIfThere(path.join(folder, manifest));
  if (text === undefined) return [`${manifest} is missing`];
  const sums = new Map<string, string>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, sum, name] = /^([0-9a-f]{64}) {2}(\S.*)$/u.exec(line) ?? [];
    if (sum === undefined || name === undefined) return [`${manifest}:${at + 1} is not a checksum and a file`];
    sums.set(name, sum);
  }
  const problems = there.filter((name) => !sums.has(name)).map((name) => `${name} is not in ${manifest}`);
  for (const [name, sum] of sums) {
    const content = there.includes(name) ? await readFile(path.join(folder, name)).catch(() => null) : null;
    if (content === null) problems.push(`${name} is missing`);
    else if (sha256(content) !== sum) problems.push(`${name} has been changed`);
  }
  return problems;
}

/** Names of all files of a folder within another, sorted, with `/` between their parts; none when it is not there. */
async function filesIn(folder: string, inner: string): Promise<string[]> {
  const within = path.join(folder, inner);
  if (!(await isThere(within))) return [];
  const entries = await readdir(within, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(within, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

const prefixed = (folder: string, names: readonly string[]): string[] => names.map((name) => `${folder}/${name}`);

const manifestLine = (content: string | Buffer, name: string): string => `${sha256(content)}  ${name}\n`;

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

const isThere = async (name: string): Promise<boolean> => (await stat(name).catch(() => null)) !== null;
