import { z } from 'zod';
import type { Database, Run, Row, Statement } from '../neo4j/database.ts';
import { schemaNames, SCHEMA_VERSION, storeVersion } from '../neo4j/migrations.ts';
import { canonicalLines } from './canonical-dump.ts';
import { addAll, hasFindings, settle, settleUnread, type Touched } from './write/settle.ts';

/** One thing that was looked at, whether it is as it must be, and what was found, in a few words. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

const READ_TIMEOUT = 120_000;
/** Things that are wrong, of which a check names so many. */
const NAMED = 3;

const indexes: Statement = {
  name: 'integrity.indexes',
  text: 'SHOW INDEXES YIELD name, state RETURN name, state',
};

/** What must not be in a graph: the ids of such things. */
const FAULTS: Readonly<Record<string, string>> = {
  // Only what praises or blames nothing may be about none of the themes.
  'findings without document, page, inspection or theme': `MATCH (f:Finding)
WHERE (f.polarity <> 'NEUTRAL' AND NOT EXISTS { (f)-[:ABOUT]->(:Theme) })
  OR NOT EXISTS { (f)<-[:REPORTS]-(:Inspection) }
  OR NOT EXISTS { MATCH (f)-[e:EVIDENCED_IN]->(:Document) WHERE e.page >= 1 AND e.quoteHash IS NOT NULL }
RETURN f.id`,
  'inspections without authority or framework': `MATCH (i:Inspection)
WHERE NOT EXISTS { (i)-[:OF]->(:Authority) } OR NOT EXISTS { (i)-[:UNDER]->(:Framework) }
RETURN i.id`,
  'judgements of no inspection': `MATCH (j:Judgement)
WHERE NOT EXISTS { (j)<-[:REACHED]-(:Inspection) } OR NOT EXISTS { (j)-[:IN_AREA]->(:JudgementArea) }
RETURN j.id`,
  'weaknesses of no theme': `MATCH (w:Weakness)
WHERE NOT EXISTS { (w)-[:IN_THEME]->(:Theme) }
RETURN w.id`,
  'things that no file or document put there': `MATCH (n:Finding|Inspection|Judgement|Document)
WHERE NOT EXISTS { (n)-[:FROM_UNIT]->(:Unit) }
RETURN n.id`,
};

const idRow = z.tuple([z.string()]);
const indexRow = z.tuple([z.string(), z.string()]);

/** Looks at a graph, thing by thing: its schema, what must not be in it, and whether what is derived is what follows. */
export async function* integrityChecks(database: Database): AsyncGenerator<Check> {
  yield await checkVersion(database);
  yield await checkIndexes(database);
  for (const [what, text] of Object.entries(FAULTS)) yield await checkFault(database, what, text);
  yield await checkDerived(database);
}

const read = (database: Database, statement: Statement): Promise<Row[]> =>
  database.read(statement, {}, Date.now() + READ_TIMEOUT);

async function checkVersion(database: Database): Promise<Check> {
  const version = await storeVersion(database);
  const advice = version < SCHEMA_VERSION ? '; "load" or "start" brings it up to date' : '';
  return { name: 'migrations', ok: version === SCHEMA_VERSION, says: `${version} of ${SCHEMA_VERSION}${advice}` };
}

async function checkIndexes(database: Database): Promise<Check> {
  const rows = (await database.execute(indexes)).map((row) => indexRow.parse(row));
  const online = new Set(rows.filter(([, state]) => state === 'ONLINE').map(([name]) => name));
  const wrong = [
    ...schemaNames().filter((name) => !online.has(name)),
    ...rows.filter(([, state]) => state !== 'ONLINE').map(([name, state]) => `${name} (${state})`),
  ];
  return checked('indexes and constraints', `${online.size} online`, 'not there or not online', [...new Set(wrong)]);
}

async function checkFault(database: Database, what: string, text: string): Promise<Check> {
  const rows = await read(database, { name: 'integrity.faults', text: `CYPHER 5\n${text} ORDER BY 1` });
  return checked(
    what,
    'none',
    'found',
    rows.map((row) => idRow.parse(row)[0]),
  );
}

const checked = (name: string, fine: string, problem: string, wrong: readonly string[]): Check => ({
  name,
  ok: wrong.length === 0,
  says: wrong.length === 0 ? fine : `${wrong.length} ${problem}: ${wrong.slice(0, NAMED).join(', ')}`,
});

/** Ends the transaction in which everything was derived again: nothing of it stays. */
class Enough extends Error {}

/** Derives everything again, in a transaction that is rolled back, and compares the whole graph with what it was. */
async function checkDerived(database: Database): Promise<Check> {
  let found: { before: string[]; after: string[] } = { before: [], after: [] };
  const compare = async (run: Run): Promise<never> => {
    const touched: Touched = { inspections: new Set(), authorities: new Set() };
    await addAll(run, touched);
    const before = await canonicalLines(run);
    await ((await hasFindings(run)) ? settle : settleUnread)(run, touched);
    found = { before, after: await canonicalLines(run) };
    throw new Enough('rolled back');
  };
  await database.write('integrity.derive', compare).catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
  const { before, after } = found;
  const wrong = [...differing(before, after), ...differing(after, before)];
  return checked('what is derived', `equal to deriving it again (${before.length} nodes and edges)`, 'differ', wrong);
}

function differing(of: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return of.filter((line) => !known.has(line)).map(shortly);
}

const lineShape = z
  .object({ node: z.string(), id: z.string() })
  .or(z.object({ relation: z.string(), from: z.string(), to: z.string() }));

function shortly(line: string): string {
  const of = lineShape.parse(JSON.parse(line));
  return 'node' in of ? of.id : `${of.from} ${of.relation} ${of.to}`;
}
