import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { failure, seedInvalid } from '../domain/errors.ts';
import type { Phrases } from '../domain/statement-phrases.ts';
import { seedFolderIn } from './seed-bundle.ts';
import { coreFiles, type CoreFile } from './seed-core.ts';
import {
  documentFileLine,
  documentFileProblems,
  type DocumentFileLine,
  type DocumentFileProblem,
} from './seed-documents.ts';
import { namedLine, nationalFileLine, nationalFileProblems, type NationalFileLine } from './seed-national.ts';
import { inspectionLine, type InspectionLine } from './seed-inspections.ts';
import { themePhrase } from './seed-phrases.ts';
import { readSeedFile, type SeedFile } from './seed-reader.ts';

/** The folders of a seed, in the order in which they are loaded: each refers only to itself and those before. */
export const SEED_GROUPS = ['core', 'inspections', 'documents', 'national'] as const;
export type SeedGroup = (typeof SEED_GROUPS)[number];

/** The files of `core/`, each with the records its own schema gives. */
export type CoreSeed = { readonly [File in CoreFile]: SeedFile<z.output<(typeof coreFiles)[File]>> };

/** A seed folder as read: groups that were not asked for are absent (`core`) or empty. */
export interface Seed {
  /** Where its files are: the folder that was named, or the payload of the release in it. */
  folder: string;
  /** The dataset version of the folder, `YYYY.MM.n`; null when it states none. */
  version: string | null;
  core: CoreSeed | null;
  inspections: readonly SeedFile<InspectionLine>[];
  documents: readonly SeedFile<DocumentFileLine>[];
  national: readonly SeedFile<NationalFileLine>[];
  /** The words of statements; null when there is no national index to make statements for. */
  phrases: Phrases | null;
}

/**
 * Reads the groups asked for from a seed folder, or from a release, whose checksums are checked first; every line
 * through its schema, every file through its own rules.
 * Throws `NOT_FOUND` when the folder or a file of `core/` is missing, `SEED_INVALID` for the first wrong line.
 * References from file to file are checked by `checkReferences`.
 */
export async function readSeed(named: string, groups: readonly SeedGroup[]): Promise<Seed> {
  if (!(await isFolder(named))) throw missing(named, 'a folder with core/, inspections/ or documents/');
  const folder = await seedFolderIn(named);
  const asked = new Set(groups);
  const national = asked.has('national') ? await readNational(folder) : [];
  return {
    folder,
    version: await readVersion(folder),
    core: asked.has('core') ? await readCore(folder) : null,
    inspections: asked.has('inspections') ? await readInspections(folder) : [],
    documents: asked.has('documents') ? await readDocuments(folder) : [],
    national,
    phrases: national.length > 0 ? await readPhrases(folder) : null,
  };
}

async function readVersion(folder: string): Promise<string | null> {
  const text = await readFile(path.join(folder, 'VERSION'), 'utf8').catch(() => null);
  const version = text?.trim();
  if (version === undefined || /^\d{4}\.\d{2}\.\d+$/u.test(version)) return version ?? null;
  throw seedInvalid({ file: 'VERSION', line: 1, field: '', value: version, expected: 'a version as YYYY.MM.n' });
}

async function readCore(folder: string): Promise<CoreSeed> {
  const names = Object.keys(coreFiles) as CoreFile[];
  const files = await readEach(names, async (name) => [name, await readCoreFile(folder, name)] as const);
  // The type follows the table of schemas; fromEntries cannot express it.
  return Object.fromEntries(files) as unknown as CoreSeed;
}

async function readCoreFile(folder: string, file: CoreFile): Promise<SeedFile<{ key: string }>> {
  const name = `core/${file}`;
  const source = path.join(folder, name);
  const there = await stat(source).catch(() => null);
  if (there === null) throw missing(source, 'a register file');
  const schema: z.ZodType<{ key: string }> = coreFiles[file];
  return readSeedFile({ path: source, name, schema, key: (of) => of.key });
}

/** The phrase table of a seed folder: the words for each theme. Throws what `readSeed` throws. */
export async function readPhrases(folder: string): Promise<Phrases> {
  const name = 'core/phrases.jsonl';
  const source = path.join(folder, name);
  if ((await stat(source).catch(() => null)) === null) throw missing(source, 'the words of statements');
  const { lines } = await readSeedFile({ path: source, name, schema: themePhrase, key: (of) => of.key });
  return new Map(lines.map(({ value }) => [value.key, value]));
}

async function readInspections(folder: string): Promise<SeedFile<InspectionLine>[]> {
  return readEach(await filesOf(folder, 'inspections'), (name) =>
    readSeedFile({ path: path.join(folder, name), name, schema: inspectionLine, key: (of) => of.key }),
  );
}

async function readDocuments(folder: string): Promise<SeedFile<DocumentFileLine>[]> {
  return readEach(await filesOf(folder, 'documents'), (name) => readDocument(path.join(folder, name), name));
}

async function readDocument(source: string, name: string): Promise<SeedFile<DocumentFileLine>> {
  const key = (of: DocumentFileLine) => (of.record === 'finding' ? of.key : undefined);
  const file = await readSeedFile({ path: source, name, schema: documentFileLine, key });
  refuseProblem(file, documentFileProblems(file.lines.map((of) => of.value)));
  return file;
}

async function readNational(folder: string): Promise<SeedFile<NationalFileLine>[]> {
  return readEach(await filesOf(folder, 'national'), async (name) => {
    const source = { path: path.join(folder, name), name, schema: nationalFileLine, shape: namedLine };
    const file = await readSeedFile({ ...source, key: () => undefined });
    const values = file.lines.map((of) => of.value);
    refuseProblem(file, nationalFileProblems(name, values));
    return file;
  });
}

/**
 * One file after the other: hundreds at once would only wait for each other, and of several with a mistake the first in
 * order is always the one named.
 */
async function readEach<Name, Read>(names: readonly Name[], read: (name: Name) => Promise<Read>): Promise<Read[]> {
  const files: Read[] = [];
  for (const name of names) files.push(await read(name));
  return files;
}

/** The first broken rule of a file, by the line it stands on. */
function refuseProblem(file: SeedFile<unknown>, [problem]: readonly DocumentFileProblem[]): void {
  if (problem === undefined) return;
  const line = file.lines[problem.line - 1]?.line ?? problem.line;
  throw seedInvalid({ ...problem, file: file.name, line });
}

/** Names of the JSON Lines files of a group, sorted; none when the seed does not have the folder. */
async function filesOf(folder: string, group: SeedGroup): Promise<string[]> {
  if (!(await isFolder(path.join(folder, group)))) return [];
  const names = await readdir(path.join(folder, group));
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => `${group}/${name}`);
}

const isFolder = async (name: string): Promise<boolean> => (await stat(name).catch(() => null))?.isDirectory() ?? false;

const missing = (name: string, expected: string) =>
  failure('NOT_FOUND', `${name}: not found; expected ${expected}. Name the seed folder, or leave it out for our own.`);
