import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { badUserInput, FindingsError } from '../domain/errors.ts';
import type { ReadLimits } from '../domain/read-limits.ts';
import { writeAtomically } from '../files.ts';
import { readSeed } from '../imports/seed-units.ts';
import { type Classify, extractDocument, type Extraction } from '../ingest/extract-document.ts';
import { extractionLines, extractionSummary } from '../ingest/extract-lines.ts';
import { listFiles } from '../ingest/ingest/list-files.ts';
import type { ReadContext } from '../ingest/read-document.ts';
import { refusal } from '../ingest/refusal.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { packagedSeed } from './load.ts';

export const EXTRACT_HELP = `Usage: findings-graph extract PATH… [--format jsonl|summary] [--out DIR]

Reads inspection reports, letters and news items (PDF, HTML, text; folders are searched) and writes what they found,
sentence by sentence, each with its page and paragraph. Needs no database.

  --format jsonl    JSON lines: for each document one ("record": "document"), then one for each of its findings
                    ("finding") and for each earlier visit whose priority action it recalls ("refers-back") (default)
  --format summary  a few lines for people for each document
  --out DIR         a file for each document instead, <folder>__<file>.jsonl
  --help            show this

A file that is no readable report is passed over, and stderr says why. Exit status 1 when any was.
`;

const OPTIONS = { format: { type: 'string' }, out: { type: 'string' } } as const;
const USAGE = 'PATH… [--format jsonl|summary] [--out DIR]';
const FORMATS = { jsonl: extractionLines, summary: extractionSummary } as const;

/** What the command takes from around it: the classifier, the limits of reading, and for tests the folder of the register of councils. */
export interface ExtractSurroundings {
  readonly classify: Classify;
  readonly limits: ReadLimits;
  readonly seed?: string;
}

/**
 * `extract …`. Gives the exit status; throws `BAD_USER_INPUT` for wrong usage and `NOT_FOUND` for a path that is not
 * there. A document that cannot be read is told of on stderr, and the others are gone on with.
 */
export async function extractCommand(args: readonly string[], io: Io, around: ExtractSurroundings): Promise<number> {
  const { paths, format, out } = parsed(args);
  const files = await listFiles(paths);
  const { core } = await readSeed(around.seed ?? packagedSeed(), ['core']);
  const authorities = core?.['authorities.jsonl'].lines.map(({ value }) => value) ?? [];
  if (out !== undefined) await mkdir(out, { recursive: true });
  const hashes = new Set<string>();
  let refused = 0;
  for (const file of files) {
    const extraction = await attempt(
      () => extractOnce(file, around.classify, { authorities, limits: around.limits }, hashes),
      io,
    );
    if (extraction === null) refused += 1;
    else if (out === undefined) io.stdout.write(FORMATS[format](extraction));
    else await writeAtomically(outputFile(out, extraction, format), FORMATS[format](extraction));
  }
  if (files.length > 1) io.stderr.write(`${files.length - refused} of ${files.length} documents read.\n`);
  return refused === 0 ? EXIT.ok : EXIT.failed;
}

function parsed(args: readonly string[]) {
  const { values, positionals } = parsedArguments(
    { name: 'extract', usage: USAGE, options: OPTIONS, files: true },
    args,
  );
  if (positionals.length === 0) throw badUserInput('extract', '', USAGE);
  const { format = 'jsonl', out } = values;
  if (format !== 'jsonl' && format !== 'summary') throw badUserInput('--format', format, 'jsonl or summary');
  return { paths: positionals, format, out } as const;
}

const outputFile = (out: string, { header }: Extraction, format: keyof typeof FORMATS): string =>
  path.join(out, `${header.name}.${format === 'jsonl' ? 'jsonl' : 'txt'}`);

/** The same bytes under another name are not extracted twice. */
async function extractOnce(file: string, classify: Classify, context: ReadContext, hashes: Set<string>) {
  const extraction = await extractDocument(file, classify, context);
  if (hashes.has(extraction.header.sha256)) throw refusal(file, 'DUPLICATE');
  hashes.add(extraction.header.sha256);
  return extraction;
}

/** What comes of an attempt; null for a refusal, which stderr is told of. Other errors are faults and end the command. */
async function attempt<T>(work: () => Promise<T>, io: Io): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    io.stderr.write(`${error.message}\n`);
    return null;
  }
}
