import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failure } from '../../domain/errors.ts';
import { nationalText, type IndexedFinding } from '../../imports/seed-national.ts';
import type { IndexedReference } from '../../imports/seed-national-references.ts';
import type { Extracted, ExtractedFinding, ExtractedReference } from '../ingest/extracted.ts';
import { placeOf } from '../ingest/place.ts';
import { saidOf } from '../refusal.ts';
import type { Places } from '../ingest/places.ts';
import type { Outcome } from '../ingest/pool.ts';
import { documentLine, statedJudgements } from '../ingest/told.ts';

/** What became of one file. */
interface Indexed {
  readonly file: string;
  /** Null where it is not in the index, for the reason given. */
  readonly key: string | null;
  readonly reason: string | null;
  readonly text: string;
  readonly findings: number;
  readonly refersBack: number;
}

/** What a build of the index did. */
export interface BuildReport {
  readonly documents: number;
  readonly findings: number;
  /** How often an earlier visit is recalled. */
  readonly refersBack: number;
  readonly bytes: number;
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
  /** Files of the index of before that this build does not make. */
  readonly removed: readonly string[];
}

/**
 * Builds the national index from extracted documents: one file for each in `folder`, the same whichever order they come
 * in and wherever it runs. It holds places, judgements about sentences, and hashes; no sentence and no heading as
 * printed. Throws `NOT_FOUND`, and leaves the folder alone, when none can be indexed. Of two files of one document the one that the seeds know by its hash counts, else the last by hash.
 */
export async function buildNational(
  outcomes: AsyncIterable<Outcome<string, Extracted>>,
  places: Places,
  folder: string,
): Promise<BuildReport> {
  const byKey = new Map<string, Indexed & { rank: string }>();
  const leftOut: { file: string; reason: string }[] = [];
  for await (const outcome of outcomes) {
    const indexed = indexedOf(outcome, places);
    if (indexed.key === null) {
      leftOut.push({ file: indexed.file, reason: indexed.reason ?? '' });
      continue;
    }
    const other = byKey.get(indexed.key);
    const [first, second] = other === undefined || other.rank < indexed.rank ? [indexed, other] : [other, indexed];
    byKey.set(indexed.key, first);
    if (second !== undefined) leftOut.push({ file: second.file, reason: `another edition of ${indexed.key}` });
  }
  if (byKey.size === 0)
    throw failure(
      'NOT_FOUND',
      `Nothing to build an index from: ${leftOut[0]?.file ?? 'no file'}: ${leftOut[0]?.reason ?? 'given'}.`,
    );
  const removed = await written(folder, byKey);
  const all = [...byKey.values()];
  return {
    documents: all.length,
    findings: all.reduce((sum, of) => sum + of.findings, 0),
    refersBack: all.reduce((sum, of) => sum + of.refersBack, 0),
    bytes: all.reduce((sum, of) => sum + Buffer.byteLength(of.text), 0),
    leftOut: leftOut.toSorted((one, other) => (one.file < other.file ? -1 : 1)),
    removed,
  };
}

function indexedOf(outcome: Outcome<string, Extracted>, places: Places): Indexed & { rank: string } {
  const none = { file: outcome.job, key: null, text: '', findings: 0, refersBack: 0, rank: '' };
  if (!outcome.ok) return { ...none, reason: saidOf(outcome.job, outcome.error.message) };
  const { head, findings, refersBack } = outcome.result;
  const placed = placeOf(head, places, {});
  if (!placed.placed) return { ...none, reason: `no ${placed.reason.toLowerCase()}: ${placed.candidates.join(', ')}` };
  if (findings.length === 0) return { ...none, reason: 'no findings in it' };
  const told = {
    inspection: { ...placed.inspection, reading: 'READ' as const },
    document: documentLine(head, placed),
    judgements: statedJudgements(head),
  };
  return {
    file: outcome.job,
    key: placed.documentKey,
    reason: null,
    text: nationalText(told, findings.map(indexedFinding), refersBack.map(indexedReference)),
    findings: findings.length,
    refersBack: refersBack.length,
    rank: `${placed.by === 'hash' ? 1 : 0} ${head.sha256}`,
  };
}

const indexedFinding = ({ sectionKind: section, quoteHash: hash, ...of }: ExtractedFinding): IndexedFinding => ({
  ...of,
  section,
  hash,
  nationalFramework: [...of.nationalFramework],
});

const indexedReference = ({ quoteHash: hash, ...of }: ExtractedReference): IndexedReference => ({ ...of, hash });

/** Writes the files, and takes away those of documents that are no longer of the index; gives the names of these. */
async function written(folder: string, all: ReadonlyMap<string, Indexed>): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const before = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const removed = before.filter((name) => !all.has(name.replace(/\.jsonl$/u, ''))).toSorted();
  for (const name of removed) await rm(path.join(folder, name));
  for (const [key, { text }] of all) await writeFile(path.join(folder, `${key}.jsonl`), text);
  return removed;
}
