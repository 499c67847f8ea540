import path from 'node:path';
import type { Config } from '../config.ts';
import { READ_LIMITS } from '../domain/read-limits.ts';
import { verify, type Astray, type Verified, type VerifyReport } from '../graph/write/verify.ts';
import { readInWorkers } from '../ingest/ingest/extract-pool.ts';
import { listFiles } from '../ingest/ingest/list-files.ts';
import type { Database } from '../neo4j/database.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import { readAuthorities, type IngestSurroundings } from './ingest.ts';
import type { Io } from './io.ts';
import { packagedSeed } from './load.ts';
import { progressBar } from './progress-bar.ts';

export const VERIFY_HELP = `Usage: findings-graph verify [PATH…]

Looks every finding up in the documents it is said to stand in, by the hash of its sentence: anchored where page and
paragraph are right, moved where the sentence stands elsewhere in the document, lost where it does not stand in it.

  PATH    documents, or folders of them (FINDINGS_HOME/reports, where fetch puts them)
  --help  show this

Findings of other documents are counted, too. Exit status 0 when every finding of these is anchored, 1 when one is moved or lost or a document could not be read.
`;

/** `verify [PATH…]`. Gives the exit status; throws `NOT_FOUND` for a path that is not there. */
export async function verifyCommand(
  args: readonly string[],
  io: Io,
  config: Pick<Config, 'home'>,
  open: () => Promise<Database>,
  around: Partial<IngestSurroundings> = {},
): Promise<number> {
  const { positionals } = parsedArguments({ name: 'verify', usage: '[PATH…]', options: {}, files: true }, args);
  const files = await listFiles(positionals.length > 0 ? positionals : [path.join(config.home, 'reports')]);
  const authorities = await readAuthorities(around.seed ?? packagedSeed());
  const bar = progressBar(io, 'Documents:');
  const outcomes = readInWorkers(
    { reading: { authorities, limits: around.limits ?? READ_LIMITS }, module: around.worker },
    files,
  );
  const report = await verify(await open(), outcomes, (done) => bar.update(done, files.length)).finally(bar.end);
  io.stdout.write(report.files.map(reportLines).join('') + summary(report));
  const right = report.files.every((of) => of.problem === undefined && of.moved.length + of.lost.length === 0);
  return right ? EXIT.ok : EXIT.failed;
}

function reportLines({ file, moved, lost, problem }: VerifyReport): string {
  const lines = [
    ...(problem === undefined ? [] : [`${file}: not verified: ${problem}`]),
    ...moved.map((of) => `${file}: moved: ${place(of)}, stands on page ${of.found?.page}, ${of.found?.paragraph}`),
    ...lost.map((of) => `${file}: lost: ${place(of)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const place = ({ finding, page, paragraph }: Astray): string => `${finding} (page ${page}, ${paragraph})`;

function summary({ files, others }: Verified): string {
  const sum = (of: (report: VerifyReport) => number) => files.reduce((total, report) => total + of(report), 0);
  return (
    `${files.length} documents: ${sum((of) => of.anchored)} findings anchored, ${sum((of) => of.moved.length)} moved, ` +
    `${sum((of) => of.lost.length)} lost; ${sum((of) => (of.problem === undefined ? 0 : 1))} documents not verified.\n` +
    (others.findings === 0
      ? ''
      : `${others.findings} findings of ${others.documents} other documents in the graph were not looked up: none of these files is theirs.\n`)
  );
}
