import { z } from 'zod';
import type { CoreIndex } from '../../imports/seed-core-index.ts';
import type { DocumentLine } from '../../imports/seed-inspections.ts';
import { placesOf, type KnownInspection, type Places } from '../../ingest/ingest/places.ts';
import { INSPECTION_KIND_NAMES } from '../../domain/inspection-kinds.ts';
import type { Database, Statement } from '../../neo4j/database.ts';

const READ_TIMEOUT = 60_000;

/** What seeds tell, as it is kept on FROM_UNIT: what was ingested must not decide where others belong. */
const places: Statement = {
  name: 'ingest.places',
  text: `CYPHER 5
MATCH (a:Authority)<-[:OF]-(i:Inspection)-[owns:FROM_UNIT]->(u:Unit)
WHERE u.kind IN ['inspections', 'documents', 'national']
WITH a, i, owns, u ORDER BY CASE u.kind WHEN 'inspections' THEN 0 ELSE 1 END, u.name
WITH a, i, head(collect(owns)) AS told ORDER BY i.id
MATCH (i)-[:UNDER]->(f:Framework)
RETURN properties(told), a.key, f.key,
  COLLECT {
    MATCH (d:Document)-[:REPORTS_ON]->(i)
    MATCH (d)-[tells:FROM_UNIT]->(unit:Unit)
    WHERE unit.kind IN ['inspections', 'documents', 'national']
    WITH d, tells, unit ORDER BY CASE unit.kind WHEN 'inspections' THEN 1 ELSE 0 END, unit.name
    WITH d, head(collect(tells)) AS best ORDER BY d.key
    RETURN properties(best)
  }`,
};

const text = z
  .string()
  .nullish()
  .transform((of) => of ?? null);

const document = z
  .object({
    key: z.string(),
    title: z.string(),
    kind: z.enum(['REPORT', 'LETTER', 'NEWS', 'STATISTICS', 'DATASET']),
    publisher: z.string(),
    url: text,
    publishedOn: text,
    publishedText: text,
    retrieved: text,
    pages: z.number().nullish(),
    sha256: z.array(z.string()),
    licenceId: z.string(),
    licenceName: z.string(),
    licenceAttribution: text,
    licenceReuse: z.enum(['OPEN', 'RESTRICTED', 'UNKNOWN']),
    secondHand: z.boolean(),
  })
  .transform(({ licenceId, licenceName, licenceAttribution, licenceReuse, pages, ...of }): DocumentLine => ({
    ...of,
    pages: pages ?? null,
    licence: { id: licenceId, name: licenceName, attribution: licenceAttribution, reuse: licenceReuse },
  }));

const inspection = z.object({
  key: z.string(),
  kind: z.enum(INSPECTION_KIND_NAMES),
  firstDay: text,
  lastDay: text,
  earliest: z.string(),
  latest: z.string(),
  datePrecision: z.enum(['DAY', 'MONTH', 'YEAR', 'UNKNOWN']),
  dateText: z.string(),
  publishedOn: text,
  publishedText: text,
  focus: text,
  reading: z.enum(['READ', 'NOT_READ', 'UNREADABLE']),
  link: text,
});

const placeRow = z.tuple([inspection, z.string(), z.string(), z.array(document)]);

/** Where documents may belong: the inspections of the graph that its seeds tell, with their documents. */
export async function placesOfGraph(database: Database, core: CoreIndex): Promise<Places> {
  const keys = new Map([...core.sources].toReversed().map(([key, publisher]) => [publisher, key]));
  const rows = await database.read(places, {}, Date.now() + READ_TIMEOUT);
  return placesOf(
    rows.map((row): KnownInspection => {
      const [of, authority, framework, documents] = placeRow.parse(row);
      const publishers = documents.map((told) => ({ ...told, publisher: keys.get(told.publisher) ?? told.publisher }));
      return { inspection: { ...of, authority, framework }, documents: publishers };
    }),
  );
}
