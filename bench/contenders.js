import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cleared, ran, timed } from './measure.js';

const MEMORY_HOOK = pathToFileURL(path.join(import.meta.dirname, 'report-memory.js')).href;

/** Ends the program, with what to do, where there is nothing to compare with. */
export function requirePdftotext() {
  if (spawnSync('pdftotext', ['-v']).error === undefined) return;
  process.stderr.write('pdftotext is missing: install poppler (Debian and Ubuntu: apt-get install poppler-utils).\n');
  process.exit(1);
}

/** pdftotext over the files, so many processes at a time, one file each. */
export const pdftotexting = ({ processes }, files) =>
  timed(async () => {
    const queue = [...files];
    const lane = async () => {
      for (let file = queue.pop(); file !== undefined; file = queue.pop())
        await ran('pdftotext', [file, process.platform === 'win32' ? 'NUL' : '/dev/null']);
    };
    await Promise.all(Array.from({ length: processes }, lane));
  });

/** `extract` over the files in so many processes, each its share of them; and the most memory that one took, in MiB. */
export async function extracting({ program, processes, scratch }, files) {
  const memory = path.join(scratch, 'memory');
  await rm(memory, { force: true });
  const out = path.join(scratch, 'extracted');
  const measured = await timed(async () => {
    const shares = Array.from({ length: processes }, (_, lane) => files.filter((_file, at) => at % processes === lane));
    const env = { ...process.env, BENCH_MEMORY: memory };
    const run = (share) =>
      ran(process.execPath, ['--import', MEMORY_HOOK, program, 'extract', ...share, '--out', out], env);
    const statuses = await Promise.all(shares.filter((share) => share.length > 0).map(run));
    if (statuses.some((status) => status !== 0 && status !== 1))
      throw new Error(`extract ended with ${statuses.join(', ')}`);
  });
  const peaks = (await readFile(memory, 'utf8')).trim().split('\n').map(Number);
  await rm(out, { recursive: true, force: true });
  return { ...measured, peak: Math.max(...peaks) / 1024 };
}

/**
 * `ingest` of the files with so many workers into a managed Neo4j of its own, which is started and has the register and
 * the inspections before the clock runs.
 */
export async function ingesting({ program, processes, scratch }, files, say) {
  const env = { ...process.env, FINDINGS_HOME: path.join(scratch, 'home'), NEO4J_URI: '' };
  const findings = async (...args) => {
    const status = await ran(process.execPath, [program, ...args], env);
    if (status !== 0 && !(args[0] === 'ingest' && status === 1)) throw new Error(`${args[0]} ended with ${status}`);
  };
  try {
    await findings('neo4j', 'start');
    await findings('load', '--only', 'core,inspections');
    say('Neo4j is ready');
    return await timed(() => findings('ingest', ...files, '--workers', String(processes)));
  } finally {
    await cleared(process.execPath, [program, 'neo4j', 'stop'], env);
  }
}
