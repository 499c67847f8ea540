import { z } from 'zod';
import type { Database, Statement } from '../../neo4j/database.ts';
import type { HashCheck } from './ingest-report.ts';

const READ_TIMEOUT = 30_000;

const hashes: Statement = {
  name: 'ingest.hashes',
  text: `CYPHER 5
MATCH (:Document {id: $id})<-[:EVIDENCED_IN]-(f:Finding)
RETURN f.quoteHash`,
};

const hashRow = z.tuple([z.string()]);

/** How many of the findings that the graph holds of a document stand in the document that was read. */
export async function hashCheck(
  database: Database,
  document: string,
  findings: readonly { readonly quoteHash: string }[],
): Promise<HashCheck> {
  const rows = await database.read(hashes, { id: `document:${document}` }, Date.now() + READ_TIMEOUT);
  const read = new Set(findings.map((of) => of.quoteHash));
  return { indexed: rows.length, agreed: rows.filter((row) => read.has(hashRow.parse(row)[0])).length };
}
