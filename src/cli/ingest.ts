import { INSPECTION_KIND_NAMES, type InspectionKind } from '../domain/inspection-kinds.ts';
import { badUserInput } from '../domain/errors.ts';
import { READ_LIMITS, type ReadLimits } from '../domain/read-limits.ts';
import { readLoaded } from '../graph/loaded.ts';
import { ingest, type IngestReport } from '../graph/write/ingest.ts';
import type { DocumentReport } from '../graph/write/ingest-report.ts';
import { load } from '../graph/write/load.ts';
import { readSeed, readPhrases } from '../imports/seed-units.ts';
import type { AuthorityRecord } from '../imports/seed-core.ts';
import { extractInWorkers } from '../ingest/ingest/extract-pool.ts';
import { inputFiles } from '../ingest/ingest/input-files.ts';
import { listFiles } from '../ingest/ingest/list-files.ts';
import type { Database } from '../neo4j/database.ts';
import { packageVersion } from '../package-root.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { loadProgress, packagedSeed } from './load.ts';
import { progressBar } from './progress-bar.ts';

export const INGEST_HELP = `Usage: findings-graph ingest PATH… [--authority KEY] [--kind KIND] [--keep-names]

Reads inspection reports, letters and news items (PDF, HTML, text; folders are searched) and writes what they found into
the graph, sentence by sentence. What is there already is passed over, so an interrupted run is finished by running it
again. Where our index knows a document, its findings get their sentences, and the hashes of both are compared. A
corrected edition replaces the one before. Findings that a person read are never replaced; they get their sentences.

  --authority KEY   the council that all of the documents are about, where they do not say so themselves
  --kind KIND       the kind of inspection, likewise: ${INSPECTION_KIND_NAMES.slice(0, 4).join(', ')},
                    ${INSPECTION_KIND_NAMES.slice(4).join(', ')}
  --keep-names      keep the names of persons in the sentences; else they become [name]
  --workers N       how many documents are read at once (one for each processor)
  --format FORMAT   of the report: text, or jsonl (one line for each file)
  --help            show this

Exit status 0 when every file is in the graph, 1 when any was skipped for another reason than being a copy.
`;

const OPTIONS = {
  authority: { type: 'string' },
  kind: { type: 'string' },
  'keep-names': { type: 'boolean' },
  workers: { type: 'string' },
  format: { type: 'string' },
} as const;
const USAGE = 'PATH… [--authority KEY] [--kind KIND] [--keep-names] [--workers N] [--format text|jsonl]';

/** Reasons for which a file is passed over as it should be. */
const IN_ORDER: ReadonlySet<string> = new Set(['DUPLICATE', 'CURATED']);

/** What the command takes from around it; tests bring their own. */
export interface IngestSurroundings {
  readonly seed: string;
  /** The worker to run, for a program that is not built. */
  readonly worker: URL;
  readonly limits: ReadLimits;
}

/**
 * `ingest PATH…`. Gives the exit status; throws `BAD_USER_INPUT` for wrong usage, `NOT_FOUND` for a path that is not
 * there, and what `ingest` throws. An empty graph gets our data first.
 */
export async function ingestCommand(
  args: readonly string[],
  io: Io,
  open: () => Promise<Database>,
  around: Partial<IngestSurroundings> = {},
): Promise<number> {
  const asked = parsed(args);
  const seed = around.seed ?? packagedSeed();
  const limits = around.limits ?? READ_LIMITS;
  const files = await inputFiles(await listFiles(asked.paths), limits);
  const authorities = await readAuthorities(seed);
  const told = { authority: authorityOf(asked.authority, authorities), kind: asked.kind };
  const notice = (text: string) => io.stderr.write(`${text}\n`);
  const database = await open();
  if (!(await readLoaded(database, 30_000)).loadedOnce)
    await load(database, { folder: seed, progress: loadProgress(notice), notice });
  const bar = progressBar(io, 'Documents:');
  const pool = { reading: { authorities, limits }, workers: asked.workers, module: around.worker };
  const report = await ingest(database, {
    files,
    extract: (names) => extractInWorkers(pool, names),
    phrases: await readPhrases(seed),
    told,
    keepNames: asked.keepNames,
    program: `findings-graph ${packageVersion()}`,
    progress: bar.update,
    notice,
  }).finally(bar.end);
  io.stdout.write(asked.format === 'jsonl' ? lines(report) : summary(report));
  const skipped = report.documents.filter((of) => of.status === 'SKIPPED' && !IN_ORDER.has(of.reason ?? ''));
  return skipped.length > 0 ? EXIT.failed : EXIT.ok;
}

function parsed(args: readonly string[]) {
  const { values, positionals } = parsedArguments(
    { name: 'ingest', usage: USAGE, options: OPTIONS, files: true },
    args,
  );
  const { authority, kind, workers = '0', format = 'text' } = values;
  if (positionals.length === 0) throw badUserInput('ingest', '', USAGE);
  if (!/^\d{1,2}$/u.test(workers)) throw badUserInput('--workers', workers, 'a number');
  if (format !== 'text' && format !== 'jsonl') throw badUserInput('--format', format, 'text or jsonl');
  return {
    paths: positionals,
    authority,
    kind: kindOf(kind),
    keepNames: values['keep-names'] ?? false,
    workers: Number(workers) === 0 ? undefined : Number(workers),
    format,
  };
}

function kindOf(name: string | undefined): InspectionKind | undefined {
  const kind = INSPECTION_KIND_NAMES.find((of) => of === name);
  if (name !== undefined && kind === undefined)
    throw badUserInput('--kind', name, `one of ${INSPECTION_KIND_NAMES.join(', ')}`);
  return kind;
}

/** The register of authorities of a seed folder, to know councils by. */
export async function readAuthorities(seed: string): Promise<AuthorityRecord[]> {
  const { core } = await readSeed(seed, ['core']);
  return core?.['authorities.jsonl'].lines.map((of) => of.value) ?? [];
}

function authorityOf(key: string | undefined, among: readonly AuthorityRecord[]): string | undefined {
  if (key === undefined || among.some((of) => of.key === key)) return key;
  const near = among.filter((of) => of.key.includes(key.toLowerCase().slice(0, 4))).map((of) => of.key);
  const like = near.length > 0 ? `, such as ${near.slice(0, 8).join(', ')}` : '';
  throw badUserInput('--authority', key, `a key of the register of authorities${like}`);
}

const lines = ({ documents }: IngestReport): string => documents.map((of) => `${JSON.stringify(of)}\n`).join('');

function summary({ documents, revision }: IngestReport): string {
  const count = (status: DocumentReport['status']) => documents.filter((of) => of.status === status).length;
  const findings = documents.reduce((sum, of) => sum + (of.status === 'SKIPPED' ? 0 : (of.findings ?? 0)), 0);
  const told = [
    `${documents.length} files: ${count('WRITTEN')} new, ${count('REPLACED')} replaced, ${count('UNCHANGED')} there already, ` +
      `${count('QUOTED')} of curated documents, ${count('EARLIER')} earlier editions, ${count('SKIPPED')} skipped. ${findings} findings read. Revision ${revision}.`,
    ...matched(documents),
    ...hashesOf(documents),
    ...documents.flatMap((of) => (of.missing ?? []).map((id) => `Not found: ${of.file}: the sentence of ${id}.`)),
    ...documents.filter((of) => of.status === 'SKIPPED').map(skippedLine),
    ...documents.flatMap((of) => (of.warnings ?? []).map((warning) => `Note: ${of.file}: ${warning}`)),
  ];
  return told.map((line) => `${line}\n`).join('');
}

function matched(documents: readonly DocumentReport[]): string[] {
  const by = (how: DocumentReport['by']) => documents.filter((of) => of.by === how).length;
  const all = documents.filter((of) => of.by !== undefined).length;
  if (all === 0) return [];
  return [
    `Inspections found by the document's hash ${by('hash')}, by the first day ${by('first day')}, by publication ` +
      `${by('publication')}; new ${by('new')}.`,
  ];
}

function hashesOf(documents: readonly DocumentReport[]): string[] {
  const checks = documents.flatMap((of) => of.hashes ?? []);
  if (checks.length === 0) return [];
  const sum = (of: 'indexed' | 'agreed') => checks.reduce((total, check) => total + check[of], 0);
  return [
    `Of ${sum('indexed')} findings our data had of these documents, ${sum('agreed')} sentences were met by hash.`,
  ];
}

function skippedLine({ file, reason, message, candidates = [] }: DocumentReport): string {
  const may = candidates.length > 0 ? ` Candidates: ${candidates.slice(0, 12).join(', ')}.` : '';
  return `Skipped: ${file}: ${message ?? reason}.${may}`.replace(/\.\.$/u, '.').replace('.. ', '. ');
}
