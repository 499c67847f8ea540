// `node bench/main.js FOLDER`: see bench/README.md. JavaScript, because Node starts it as it is.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extracting, ingesting, pdftotexting, requirePdftotext } from './contenders.js';
import { interrupt, loadAverage, sample, warm } from './measure.js';
import { reports } from './reports.js';
import { table } from './table.js';

const USAGE = `Usage: node bench/main.js FOLDER [--processes 2] [--files 330] [--no-ingest] [--program dist/main.js]

Measures the reading of the PDF reports in a folder. Prints a table; writes nothing that stays.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    processes: { type: 'string', default: '2' },
    files: { type: 'string', default: '330' },
    ingest: { type: 'boolean', default: true },
    program: { type: 'string', default: path.join(import.meta.dirname, '..', 'dist', 'main.js') },
  },
});
const [folder] = positionals;
const processes = Number(values.processes);
const most = Number(values.files);
if (folder === undefined || !(processes >= 1) || !(most >= 1)) {
  process.stderr.write(USAGE);
  process.exit(2);
}
requirePdftotext();

const say = (text) => process.stderr.write(`${text}\n`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    say(`Ended by ${signal}: clearing away`);
    interrupt();
  });

const scratch = await mkdtemp(path.join(tmpdir(), 'findings-bench-'));
try {
  const all = sample(await reports(folder), most);
  if (all.length === 0) throw new Error(`No PDF in ${folder}`);
  await warm(all);
  say(`${all.length} reports, ${processes} processes, load ${loadAverage()}`);
  const setting = { program: path.resolve(values.program), processes, scratch };

  // Before and after, so that another program on the machine burdens both sides alike.
  const before = await pdftotexting(setting, all);
  say(`pdftotext: ${before.wall.toFixed(1)} s`);
  const sizes = [...new Set([30, 110, all.length])].filter((size) => size <= all.length);
  const extracts = [];
  for (const size of sizes) {
    const measured = await extracting(setting, sample(all, size));
    extracts.push({ size, ...measured });
    say(`extract of ${size}: ${measured.wall.toFixed(1)} s`);
  }
  const after = await pdftotexting(setting, all);
  say(`pdftotext: ${after.wall.toFixed(1)} s`);
  const ingest = values.ingest ? await ingesting(setting, all, say) : null;
  if (ingest) say(`ingest: ${ingest.wall.toFixed(1)} s`);
  process.stdout.write(table({ pdftotext: [before, after], extracts, ingest, processes, load: loadAverage() }));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}
