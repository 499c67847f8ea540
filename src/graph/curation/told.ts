import { z } from 'zod';
import type { Run, Statement } from '../../neo4j/database.ts';
import { CURATION_UNIT } from './show.ts';
import type { Saying } from './review.ts';

/** A finding as its source tells it: what it says, and the unit that tells it. */
export interface Told {
  readonly finding: string;
  readonly says: Saying;
  readonly teller: string;
}

const PLAIN = [
  'key',
  'statement',
  'polarity',
  'kind',
  'concerns',
  'section',
  'nationalFramework',
  'deadline',
  'resolved',
  'method',
  'confidence',
  'position',
  'quoteHash',
] as const;

/** A finding that a curator decided on shows that decision, and not what its source tells: those are left out. */
const tellings: Statement = {
  name: 'curation.told',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (f:Finding {id: id, reviewStatus: 'UNREVIEWED'})-[:FROM_UNIT]->(u:Unit)
WHERE u.id <> '${CURATION_UNIT}'
MATCH (i:Inspection)-[:REPORTS]->(f)-[e:EVIDENCED_IN]->(d:Document)
RETURN id, u.id, [${PLAIN.map((name) => `f.${name}`).join(', ')}], i.id, d.id, e.page, e.paragraph,
  COLLECT { MATCH (f)-[about:ABOUT]->(t:Theme) RETURN t.key ORDER BY about.rank },
  COLLECT { MATCH (f)-[in:IN_ASPECT]->(a:Aspect) RETURN a.key ORDER BY in.rank },
  [(f)-[:IN_AREA]->(j:JudgementArea) | j.key][0]`,
};

const toldRow = z
  .tuple([
    z.string(),
    z.string(),
    z.array(z.unknown()),
    z.string(),
    z.string(),
    z.number(),
    z.string(),
    z.array(z.string()),
    z.array(z.string()),
    z.string().nullable(),
  ])
  .transform(
    ([finding, teller, plain, inspection, document, page, paragraph, themes, aspects, judgementArea]): Told => {
      const named = Object.fromEntries(
        PLAIN.map((name, at) => [name, plain[at] ?? (name === 'nationalFramework' ? [] : null)]),
      );
      const says = { ...named, inspection, document, page, paragraph, themes, aspects, judgementArea } as Saying;
      return { finding, teller, says };
    },
  );

/** The findings among these (by id) that the graph shows as their sources tell them. */
export async function readTold(run: Run, ids: readonly string[]): Promise<Map<string, Told>> {
  const rows = await run(tellings, { ids });
  return new Map(rows.map((row) => toldRow.parse(row)).map((told) => [told.finding, told]));
}
