import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchCommand, type FetchSurroundings } from '../../../src/cli/fetch.ts';
import type { Clock } from '../../../src/ingest/fetch/web.ts';
import { authorityLine, inspectionLine, type SeedReport } from './seed-lines.ts';

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A clock that only moves when somebody waits, and remembers for how long. */
function standingClock(): Clock & { waits: number[] } {
  let time = Date.UTC(2026, 0, 1);
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
}

interface Row {
  urn?: string;
  name?: string;
  url: string;
  file?: string;
  on?: string;
}

/** A folder of its own for a test: a small seed, a place for tables, a place for what is fetched. */
export async function createFetching() {
  const root = await mkdtemp(path.join(tmpdir(), 'findings-fetch-'));
  const seed = path.join(root, 'seed');
  const out = path.join(root, 'out');
  await mkdir(path.join(seed, 'core'), { recursive: true });
  await mkdir(path.join(seed, 'inspections'));
  const authorities = [
    authorityLine('northtown', 'Northtown', 'E06000901', '80901'),
    authorityLine('southtown', 'Southtown & District', 'E06000902', '80902'),
  ];
  await writeFile(path.join(seed, 'core', 'authorities.jsonl'), authorities.join('\n'));

  return {
    root,
    out,
    remove: () => rm(root, { recursive: true, force: true }),
    /** Makes the index know reports of Northtown and Southtown. */
    index: (key: string, reports: SeedReport[]) =>
      writeFile(
        path.join(seed, 'inspections', `${key}.jsonl`),
        reports.map((of) => inspectionLine(key, of)).join('\n'),
      ),
    async table(rows: Row[]): Promise<string> {
      const file = path.join(root, 'table.csv');
      const lines = rows.map(({ urn = '80901', name = 'northtown', url, file: given = '', on = '09/05/25' }) =>
        [urn, name, url, given, on].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
      );
      const header = 'urn,local_authority,inspection_link,pdf_filename,publication_date';
      await writeFile(file, [header, ...lines].join('\n'));
      return file;
    },
    /** Runs the command; gives its status, what it said, and how long it waited each time. */
    async run(args: string[], around: Partial<FetchSurroundings> = {}) {
      const clock = standingClock();
      const said = { stdout: '', stderr: '' };
      const io = {
        stdout: { write: (text: string) => (said.stdout += text) },
        stderr: { write: (text: string) => (said.stderr += text) },
      };
      const config = { home: path.join(root, 'home') };
      const settings = { silence: 5_000, deadline: 20_000, ...around.settings };
      const withOut = args.includes('--out') ? args : [...args, '--out', out];
      const status = await fetchCommand(withOut, io, config, { seed, clock, random: () => 0, ...around, settings });
      return { status, ...said, waits: clock.waits };
    },
    /** What is in the folder: paths below it, without what starts with a dot. */
    async files(): Promise<string[]> {
      const all = await readdir(out, { recursive: true, withFileTypes: true });
      return all
        .filter((of) => of.isFile() && !of.name.startsWith('.'))
        .map((of) => path.relative(out, path.join(of.parentPath, of.name)).split(path.sep).join('/'))
        .toSorted();
    },
    /** Resolves as soon as a file in the folder holds so many bytes. */
    async holds(file: string, bytes: number): Promise<void> {
      const sizeOf = () =>
        stat(path.join(out, file)).then(
          ({ size }) => size,
          () => 0,
        );
      while ((await sizeOf()) !== bytes) await sleep(2);
    },
    content: (file: string) => readFile(path.join(out, file)),
  };
}

export type Fetching = Awaited<ReturnType<typeof createFetching>>;
