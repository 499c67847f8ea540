import { z } from 'zod';
import type { ReadAlone } from '../../ingest/ingest/extracted.ts';
import { saidOf } from '../../ingest/refusal.ts';
import { placeOf } from '../../ingest/ingest/place.ts';
import type { Places } from '../../ingest/ingest/places.ts';
import type { Outcome } from '../../ingest/ingest/pool.ts';
import type { Database, Statement } from '../../neo4j/database.ts';
import { coreIndexOfGraph } from './core-index.ts';
import { placesOfGraph } from './known-places.ts';

const READ_TIMEOUT = 30_000;

const evidence: Statement = {
  name: 'verify.evidence',
  text: `CYPHER 5
MATCH (d:Document)
WHERE d.key = $key OR $sha256 IN d.sha256
MATCH (d)<-[e:EVIDENCED_IN]-(f:Finding)
RETURN d.id, f.id, e.quoteHash, e.page, e.paragraph
ORDER BY f.position, f.id`,
};

const others: Statement = {
  name: 'verify.others',
  text: `CYPHER 5
MATCH (d:Document)<-[:EVIDENCED_IN]-(f:Finding)
WHERE NOT d.id IN $seen
RETURN count(DISTINCT d), count(DISTINCT f)`,
};

const countsRow = z.tuple([z.number(), z.number()]);

const evidenceRow = z.tuple([z.string(), z.string(), z.string(), z.number(), z.string()]);

/** A finding that does not stand where the graph says: `found` is where it does stand, null when nowhere. */
export interface Astray {
  readonly finding: string;
  readonly page: number;
  readonly paragraph: string;
  readonly found: Place | null;
}

/** What became of the findings of one file's document; of several files of it, each finding counts where it stands best. */
export interface VerifyReport {
  readonly file: string;
  readonly anchored: number;
  readonly moved: readonly Astray[];
  readonly lost: readonly Astray[];
  /** Why nothing could be verified. */
  readonly problem?: string;
}

/** What became of the files, by name, and how many findings of how many documents have none among them. */
export interface Verified {
  readonly files: readonly VerifyReport[];
  readonly others: { readonly documents: number; readonly findings: number };
}

type Verdict = 'anchored' | 'moved' | 'lost';
const WORSE: readonly Verdict[] = ['anchored', 'moved', 'lost'];

/** A file as it was looked through: what became of each finding, or the problem. */
interface Looked {
  readonly file: string;
  readonly problem?: string;
  readonly findings: readonly (Astray & { readonly document: string; readonly verdict: Verdict })[];
}

/**
 * Looks every finding of the graph up in the documents it is said to stand in, by the hash of its sentence: anchored
 * where page and paragraph are right, moved where the sentence stands elsewhere in the document, else lost. Copies and
 * editions of one document count together: what one of them holds is not lost.
 */
export async function verify(
  database: Database,
  outcomes: AsyncIterable<Outcome<string, ReadAlone>>,
  progress?: (done: number) => void,
): Promise<Verified> {
  const places = await placesOfGraph(database, await coreIndexOfGraph(database));
  const looked: Looked[] = [];
  for await (const outcome of outcomes) {
    looked.push(await lookedThrough(database, outcome, places));
    progress?.(looked.length);
  }
  const files = reportsOf(looked.toSorted((one, other) => (one.file < other.file ? -1 : 1)));
  const seen = [...new Set(looked.flatMap((of) => of.findings.map(({ document }) => document)))];
  const [row] = await database.read(others, { seen }, Date.now() + READ_TIMEOUT);
  const [documents, findings] = countsRow.parse(row);
  return { files, others: { documents, findings } };
}

/** Each finding in the report of the file where it stands best; of equals, the first. */
function reportsOf(looked: readonly Looked[]): VerifyReport[] {
  const best = new Map<string, Looked['findings'][number]>();
  for (const of of looked.flatMap(({ findings }) => findings)) {
    const other = best.get(of.finding);
    if (other === undefined || WORSE.indexOf(of.verdict) < WORSE.indexOf(other.verdict)) best.set(of.finding, of);
  }
  return looked.map(({ file, problem, findings }) => {
    const counted = findings.filter((of) => best.get(of.finding) === of);
    const astray = (verdict: Verdict): Astray[] =>
      counted
        .filter((of) => of.verdict === verdict)
        .map(({ finding, page, paragraph, found }) => ({ finding, page, paragraph, found }));
    const anchored = counted.filter((of) => of.verdict === 'anchored').length;
    const report = { file, anchored, moved: astray('moved'), lost: astray('lost') };
    return problem === undefined ? report : { ...report, problem };
  });
}

async function lookedThrough(database: Database, outcome: Outcome<string, ReadAlone>, places: Places): Promise<Looked> {
  const file = outcome.job;
  if (!outcome.ok) return { file, findings: [], problem: saidOf(file, outcome.error.message) };
  const { head, sentences } = outcome.result;
  const placement = placeOf(head, places, {});
  const key = placement.placed ? placement.documentKey : '';
  const rows = await database.read(evidence, { key, sha256: head.sha256 }, Date.now() + READ_TIMEOUT);
  if (rows.length === 0) return { file, findings: [], problem: 'the graph holds no findings of this document' };
  const standing = new Map<string, Place[]>();
  for (const { quoteHash: hash, page, paragraph } of sentences) {
    const alike = standing.get(hash);
    if (alike === undefined) standing.set(hash, [{ page, paragraph }]);
    else alike.push({ page, paragraph });
  }
  return { file, findings: rows.map((row) => judged(evidenceRow.parse(row), standing)) };
}

type Place = { readonly page: number; readonly paragraph: string };

function judged(
  [document, finding, hash, page, paragraph]: z.output<typeof evidenceRow>,
  standing: ReadonlyMap<string, readonly Place[]>,
): Looked['findings'][number] {
  const at = standing.get(hash) ?? [];
  const here = at.find((of) => of.page === page && of.paragraph === paragraph);
  const found = here ?? at[0] ?? null;
  return { document, finding, page, paragraph, found, verdict: here ? 'anchored' : found ? 'moved' : 'lost' };
}
