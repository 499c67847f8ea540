import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readIfThere, writeAtomically } from '../../files.ts';

const STATE_FILE = '.fetch.json';

/** A run that was stopped longer ago than this is not taken up: hosts are asked anew. */
const TAKEN_UP_WITHIN = 24 * 60 * 60 * 1000;

const validators = z.strictObject({ etag: z.string().nullable(), lastModified: z.string().nullable() });

const entry = z.strictObject({
  url: z.string(),
  /** Of the file that was fetched whole; null before. */
  sha256: z.string().nullable(),
  /** When the host was last asked, and answered that the file is its. */
  checkedAt: z.number().nullable(),
  whole: validators.nullable(),
  /** Of the partial download beside it. */
  part: validators.nullable(),
});

const contents = z.strictObject({
  version: z.literal(1),
  /** When the run began that has not ended; null when it has. */
  unfinished: z.number().nullable(),
  files: z.record(z.string(), entry),
});

/** What a host says to tell one edition of a file from another. */
export type Validators = Readonly<z.infer<typeof validators>>;
export type Entry = Readonly<z.infer<typeof entry>>;

/** What is remembered of a folder from run to run. Every change is on disk before it returns. */
export interface FetchState {
  /** When the run began that was stopped and that this one goes on with; undefined for a run of its own. */
  readonly takenUpFrom: number | undefined;
  /** What is known of a file; nothing when it came from another address. */
  of(file: string, url: string): Entry;
  put(file: string, entry: Entry): Promise<void>;
  /** The run has ended: the next one asks every host anew. */
  end(): Promise<void>;
}

/**
 * Opens the state of a folder and marks a run as begun. A state file that cannot be read is set aside with a notice:
 * nothing is lost by that but conditional requests.
 */
export async function openState(folder: string, now: number, notice: (text: string) => void): Promise<FetchState> {
  const file = path.join(folder, STATE_FILE);
  await removeTorn(folder);
  const found = parsed(await readIfThere(file));
  if (found === 'damaged') notice(`${file} cannot be read, and is begun anew.`);
  const files = new Map(found === 'damaged' ? [] : Object.entries(found.files));
  const unfinished = found === 'damaged' ? null : found.unfinished;
  const isRecent = unfinished !== null && unfinished <= now && now - unfinished < TAKEN_UP_WITHIN;
  const takenUpFrom = isRecent ? unfinished : undefined;
  const write = (running: boolean) => {
    const state = {
      version: 1,
      unfinished: running ? (takenUpFrom ?? now) : null,
      files: Object.fromEntries([...files].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    };
    return writeAtomically(file, `${JSON.stringify(state, undefined, 1)}\n`);
  };
  await write(true);
  return {
    takenUpFrom,
    of(name, url) {
      const known = files.get(name);
      return known?.url === url ? known : { url, sha256: null, checkedAt: null, whole: null, part: null };
    },
    async put(name, value) {
      files.set(name, value);
      await write(true);
    },
    end: () => write(false),
  };
}

/** What a run that was killed while it wrote its state left behind. */
async function removeTorn(folder: string): Promise<void> {
  const torn = (await readdir(folder)).filter((name) => name.startsWith(`${STATE_FILE}.`) && name.endsWith('.tmp'));
  await Promise.all(torn.map((name) => rm(path.join(folder, name), { force: true })));
}

function parsed(text: string | undefined): z.infer<typeof contents> | 'damaged' {
  if (text === undefined) return { version: 1, unfinished: null, files: {} };
  try {
    return contents.parse(JSON.parse(text));
  } catch {
    return 'damaged';
  }
}
