import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { badUserInput } from '../domain/errors.ts';
import type { Database, Statement } from '../neo4j/database.ts';
import { SCHEMA_VERSION, storeVersion } from '../neo4j/migrations.ts';
import type { Io } from './io.ts';

const HELP = `Usage: findings-graph status [--json]

Shows what the graph holds, and where it is.

  --json  as one JSON object
  --help  show this
`;

const READ_TIMEOUT = 30_000;

/** Each counted label comes from the count store. */
const COUNTED = ['Authority', 'Inspection', 'Document', 'Judgement', 'Finding', 'Theme', 'Weakness', 'Unit'] as const;

const contents: Statement = {
  name: 'status.contents',
  text: `CYPHER 5
OPTIONAL MATCH (d:Dataset {id: 'dataset:current'})
RETURN d.version, d.revision, d.loadedAt, d.loadedOnce, [${COUNTED.map((label) => `COUNT { (:${label}) }`).join(', ')}]`,
};

const contentsRow = z.tuple([
  z.string().nullable(),
  z.number().nullable(),
  z.string().nullable(),
  z.boolean().nullable(),
  z.array(z.number()),
]);

/**
 * `status [--json]`. Gives the exit status; throws `BAD_USER_INPUT` for arguments it does not know, `STORE_TOO_NEW`
 * for a store of a newer program. `open` gives the database, whose owner closes it.
 */
export async function statusCommand(
  args: readonly string[],
  io: Io,
  config: Config,
  open: () => Promise<Database>,
): Promise<number> {
  const { help, json } = parsed(args);
  if (help) {
    io.stdout.write(HELP);
    return 0;
  }
  const status = await statusOf(await open(), config);
  const lines = Object.entries(status).map(([name, value]) => `${`${name}:`.padEnd(15)} ${value ?? '-'}`);
  io.stdout.write(json ? `${JSON.stringify(status)}\n` : `${lines.join('\n')}\n`);
  return 0;
}

function parsed(args: readonly string[]): { help: boolean; json: boolean } {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { help = false, json = false } = parseArgs({ args: [...args], options }).values;
    return { help, json };
  } catch {
    throw badUserInput('status', args.join(' '), '[--json]');
  }
}

async function statusOf(database: Database, config: Config): Promise<Record<string, string | number | boolean | null>> {
  const schemaVersion = await storeVersion(database);
  const [row] = await database.read(contents, {}, Date.now() + READ_TIMEOUT);
  const [version, revision, loadedAt, loadedOnce, counts] = contentsRow.parse(row);
  return {
    neo4j: config.external === undefined ? `managed, in ${config.home}` : `external, at ${config.external.uri}`,
    server: await database.serverVersion(),
    schema: `${schemaVersion} of ${SCHEMA_VERSION}`,
    loaded: loadedOnce ?? false,
    version,
    revision,
    loadedAt,
    ...Object.fromEntries(COUNTED.map((label, at) => [PLURALS[label], counts[at] ?? 0])),
  };
}

const PLURALS: Readonly<Record<(typeof COUNTED)[number], string>> = {
  Authority: 'authorities',
  Inspection: 'inspections',
  Document: 'documents',
  Judgement: 'judgements',
  Finding: 'findings',
  Theme: 'themes',
  Weakness: 'weaknesses',
  Unit: 'units',
};
