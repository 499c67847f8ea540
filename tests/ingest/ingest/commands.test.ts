import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetCommand } from '../../../src/cli/forget.ts';
import { ingestCommand } from '../../../src/cli/ingest.ts';
import { nationalCommand } from '../../../src/cli/national.ts';
import { verifyCommand } from '../../../src/cli/verify.ts';
import { READ_LIMITS } from '../../../src/domain/read-limits.ts';
import { load } from '../../../src/graph/write/load.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import { seedFolders, valueOf } from '../../graph/load-folders.ts';
import { nationalSeed } from '../../graph/load-national-fixtures.ts';
import { openScratch, wipe } from '../../support/graph.ts';
import { head, letter, said, sha } from './extracted-fixtures.ts';

const worker = new URL('canned-worker.js', import.meta.url);
const seeds = seedFolders();
let database: Database;
let seed: string;
let reports: string;

const SAID = [said('Supervision is held too rarely, says the director, Ann Lee.'), said('Caseloads are too high.')];

beforeAll(async () => {
  database = await openScratch();
  seed = await seeds.write(nationalSeed());
  // The first statements of a server take many times as long as all later ones.
  await load(database, { folder: seed });
  reports = await mkdtemp(path.join(tmpdir(), 'findings-reports-'));
  await mkdir(path.join(reports, 'newshire'));
  const files = {
    'newshire/a.txt': letter({}, SAID),
    'newshire/b.txt': letter({ sha256: sha('2'), authority: { key: null, how: 'none', candidates: ['oldshire'] } }),
    'c.txt': { refuse: 'EMPTY' },
    'notes.md': 'not looked at',
  };
  for (const [name, of] of Object.entries(files)) await writeFile(path.join(reports, name), JSON.stringify(of));
});
beforeEach(() => wipe(database));
afterAll(async () => {
  await rm(reports, { recursive: true, force: true });
  await seeds.removeAll();
  await database.close();
});

type Command = (
  args: readonly string[],
  io: { stdout: { write(text: string): void }; stderr: { write(text: string): void } },
) => Promise<number>;

async function ran(command: Command, args: readonly string[]) {
  let out = '';
  let told = '';
  const status = await command(args, {
    stdout: { write: (text) => void (out += text) },
    stderr: { write: (text) => void (told += text) },
  });
  return { status, out: out.replaceAll(`${reports}${path.sep}`, ''), told };
}

const open = () => Promise.resolve(database);
const around = () => ({ seed, worker });
const ingest: Command = (args, io) => ingestCommand(args, io, open, around());
const verify: Command = (args, io) => verifyCommand(args, io, { home: reports }, open, around());
const forget: Command = (args, io) => forgetCommand(args, io, open);
const national: Command = (args, io) => nationalCommand(args, io, around());

describe('ingest', () => {
  it('loads our data into an empty graph, then tells of every file what became of it', async () => {
    const { status, out, told } = await ran(ingest, [reports]);
    expect(status).toBe(1);
    expect(told).toContain('Documents: 3 of 3');
    expect(out).toContain(
      '3 files: 1 new, 0 replaced, 0 there already, 0 of curated documents, 0 earlier editions, 2 skipped. 2 findings read.',
    );
    expect(out).toContain('Skipped: c.txt: it is refused.\n');
    expect(out).toContain(
      'Skipped: newshire/b.txt: which council it is about cannot be told; say it with --authority. Candidates: oldshire.\n',
    );
    expect(await valueOf(database, 'MATCH (f:Finding) WHERE f.quote IS NOT NULL RETURN count(f)')).toBe(2);
  });

  it('says it in JSON Lines, and ends well when every file is in', async () => {
    await load(database, { folder: seed });
    const { status, out } = await ran(ingest, [path.join(reports, 'newshire', 'a.txt'), '--format', 'jsonl']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: 'newshire/a.txt', status: 'WRITTEN', findings: 2 });
  });

  it('takes what the user says of the documents', async () => {
    const args = [path.join(reports, 'newshire', 'b.txt'), '--authority', 'oldshire', '--kind', 'FOCUSED_VISIT'];
    expect((await ran(ingest, args)).status).toBe(0);
    const of = 'MATCH (d:Document)-[:REPORTS_ON]->(i:Inspection)-[:OF]->({key: "oldshire"}) RETURN collect(i.key)';
    expect(await valueOf(database, of)).toContain('oldshire-focused-visit-2025-02-03');
  });

  it.each([
    [[], 'ingest: expected PATH…'],
    [['--kind', 'NOTHING', 'x'], '--kind: expected one of'],
    [['--authority', 'newshirt', 'commands.test.ts'], 'commands.test.ts'],
    [['--workers', 'many', 'x'], '--workers: expected a number'],
    [['--format', 'xml', 'x'], '--format: expected text or jsonl'],
    [['no-such-folder'], 'there is no such file'],
  ])('refuses %j', async (args, message) => {
    await expect(ran(ingest, args)).rejects.toThrow(message);
  });

  it('names councils that are meant, perhaps', async () => {
    await expect(ran(ingest, ['--authority', 'newshirt', reports])).rejects.toThrow('such as newshire');
  });
});

describe('verify and forget', () => {
  it('find what was ingested, and take it out', async () => {
    const file = path.join(reports, 'newshire', 'a.txt');
    await ran(ingest, [file]);
    const right = await ran(verify, [file]);
    expect(right).toMatchObject({ status: 0, out: expect.stringContaining('2 findings anchored, 0 moved, 0 lost') });
    const { out } = await ran(forget, [sha('1')]);
    expect(out).toContain('(document:newshire-focused-visit-2025-02-03-letter) and its 2 findings');
    expect(await ran(verify, [file])).toMatchObject({
      status: 1,
      out: expect.stringContaining('the graph holds no findings of this document'),
    });
  });
});

describe('the limits of reading', () => {
  const reader = new URL('extract-worker.js', import.meta.url);
  const limited = () => ({ seed, worker: reader, limits: { ...READ_LIMITS, maxCharacters: 20 } });
  const file = () => path.join(reports, 'newshire', 'a.txt');

  it('hold for ingest and verify', async () => {
    await load(database, { folder: seed });
    const commands: Command[] = [
      (args, io) => ingestCommand(args, io, open, limited()),
      (args, io) => verifyCommand(args, io, { home: reports }, open, limited()),
    ];
    for (const command of commands)
      expect(await ran(command, [file()])).toMatchObject({
        status: 1,
        out: expect.stringContaining('over 20 characters'),
      });
  });

  it('hold for the national index', async () => {
    const build: Command = (args, io) => nationalCommand(['build', ...args], io, limited());
    await expect(ran(build, [file(), '--out', path.join(seed, 'none')])).rejects.toThrow('over 20 characters');
  });
});

describe('national build', () => {
  const built = async (out: string) =>
    Promise.all(
      (await readdir(out)).toSorted().map(async (name) => [name, await readFile(path.join(out, name), 'utf8')]),
    );

  it('writes files that load, without a sentence, a heading as printed or a name; the same every time', async () => {
    const out = path.join(seed, 'national');
    const first = await ran(national, ['build', reports, '--out', out]);
    expect(first.status).toBe(1);
    expect(first.out).toContain('1 documents, 2 findings');
    expect(first.out).toContain('Left out: c.txt');
    expect(first.out).toContain('Left out: newshire/b.txt: no authority: oldshire');
    expect(first.out).toContain('Removed: oldshire-ilacs-standard-2018-06-04-report.jsonl');
    const files = await built(out);
    expect(files.map(([name]) => name)).toEqual(['newshire-focused-visit-2025-02-03-letter.jsonl']);
    expect(JSON.stringify(files)).not.toMatch(/too rarely|Ann Lee|"Findings"/u);
    await ran(national, ['build', reports, '--out', out]);
    expect(await built(out)).toEqual(files);
    await load(database, { folder: seed });
    const read = `MATCH (:Document {key: 'newshire-focused-visit-2025-02-03-letter'})<-[:EVIDENCED_IN]-(f) RETURN count(f)`;
    expect(await valueOf(database, read)).toBe(2);
    const { out: again } = await ran(ingest, [path.join(reports, 'newshire', 'a.txt')]);
    expect(again).toContain('Of 2 findings our data had of these documents, 2 sentences were met by hash.');
  });

  it('needs to be told what to build from', async () => {
    await expect(ran(national, ['build'])).rejects.toThrow('national');
    expect(head().name).toBe('newshire__letter');
  });
});
