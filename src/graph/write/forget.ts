import { z } from 'zod';
import { failure } from '../../domain/errors.ts';
import type { Database, Statement } from '../../neo4j/database.ts';
import { forgetReviewedQuotes } from '../curation/reapply.ts';
import { withLease } from '../lease.ts';
import { writeBatch } from './batch.ts';
import { forgetQuotes } from './curated-quotes.ts';
import { readDataset } from './dataset.ts';
import type { UnitRows } from './rows.ts';

const READ_TIMEOUT = 30_000;

const find: Statement = {
  name: 'forget.find',
  text: `CYPHER 5
MATCH (d:Document)
WHERE d.key = $name OR d.id = $name OR $name IN d.sha256
OPTIONAL MATCH (d)-[:FROM_UNIT]->(u:Unit)
WHERE u.editions IS NOT NULL
RETURN d.key, d.title, u.name, u.kind = 'documents', COUNT { (d)<-[:EVIDENCED_IN]-(:Finding) }
ORDER BY d.key`,
};

const drop: Statement = {
  name: 'forget.drop',
  text: `CYPHER 5
MATCH (u:Unit {id: $id, kind: 'ingested'})
DETACH DELETE u`,
};

const foundRow = z.tuple([z.string(), z.string(), z.string().nullable(), z.boolean().nullable(), z.number()]);

/** What was forgotten. */
export interface Forgotten {
  readonly key: string;
  readonly title: string;
  readonly findings: number;
  /** Its findings were read by a person and stay; their sentences went. */
  readonly curated: boolean;
  readonly revision: number;
}

/**
 * Takes an ingested document out of the graph, with its findings, quotes and editions, and derives again what followed
 * from it; of a curated document, which tells its findings itself, only the sentences. What the seeds tell stays; the next load brings the findings of the national index back. `name`: the
 * document's key or id, or the SHA-256 of one of its editions.
 * Throws `NOT_FOUND` when nothing of that name was ingested, `GRAPH_BUSY` while another writes.
 */
export async function forget(database: Database, name: string, notice?: (text: string) => void): Promise<Forgotten> {
  const rows = await database.read(find, { name }, Date.now() + READ_TIMEOUT);
  const [key, title, unit, kept, findings] = rows.map((row) => foundRow.parse(row)).find((of) => of[2] !== null) ?? [];
  if (key === undefined || title === undefined || unit === undefined || unit === null)
    throw failure('NOT_FOUND', notIngested(name, rows.length > 0));
  const curated = kept === true;
  const empty: UnitRows = { name: unit, group: 'ingested', nodes: [], relations: [] };
  await withLease(
    database,
    (lease) =>
      writeBatch(database, lease, curated ? [] : [empty], async (run) => {
        if (curated) await forgetQuotes(run, unit);
        else await run(drop, { id: `unit:${unit}` });
        await forgetReviewedQuotes(run, `document:${key}`);
      }),
    { notice },
  );
  const { revision } = await readDataset(database);
  return { key, title, findings: findings ?? 0, curated, revision };
}

const notIngested = (name: string, there: boolean): string =>
  there
    ? `${name} comes with our data and was not ingested; there is nothing of yours to forget.`
    : `No document "${name}" was ingested. Name it by its key, its id, or the SHA-256 of its file.`;
