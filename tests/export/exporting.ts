import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { sourceHere } from '../../src/cli/query-answer.ts';
import { askOf } from '../../src/export/graph/ask.ts';
import { type GraphFormat, graphPieces } from '../../src/export/graph/formats.ts';
import { type PartOptions, partOf } from '../../src/export/graph/part.ts';
import { graphPart } from '../../src/export/graph/things.ts';
import type { Source } from '../../src/export/pages.ts';
import { createReader } from '../../src/graph/reader.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import type { Ran } from '../reference/judge.ts';
import { freshHome } from '../support/graph.ts';
import { runPython } from '../support/python.ts';
import { readSdl } from '../support/sources.ts';

const WHOLE: PartOptions = {
  authorities: [],
  region: undefined,
  theme: undefined,
  since: undefined,
  until: undefined,
};

/** A source of pages over a graph, with the statements that it has run. */
export interface Exporting {
  readonly schema: GraphQLSchema;
  readonly source: Source;
  readonly ran: Ran[];
}

/** A busy machine plans a new statement for seconds. */
const PATIENCE = 60_000;

/** Pages of this graph, as the command reads them. */
export function exporting(database: Database): Exporting {
  const schema = createExecutableSchema(readSdl());
  const ran: Ran[] = [];
  const reader = createReader(schema, database, (statement, parameters) => ran.push({ statement, parameters }));
  return { schema, ran, source: sourceHere(reader, database, PATIENCE) };
}

/** The pieces of an export. */
export async function* pieces({ schema, source }: Exporting, format: GraphFormat, options: Partial<PartOptions> = {}) {
  const part = await partOf({ ...WHOLE, ...options }, askOf(schema, source));
  yield* graphPieces(format, await graphPart(schema, source, part));
}

/** Writes an export, and gives where: a file, or for CSV a folder. */
export async function exported(
  from: Exporting,
  format: GraphFormat,
  options: Partial<PartOptions> = {},
): Promise<string> {
  const home = freshHome();
  await mkdir(home);
  let name: string | undefined;
  let stream: ReturnType<typeof createWriteStream> | undefined;
  const end = async () => stream && (stream.end(), await once(stream, 'close'));
  for await (const { file, text } of pieces(from, format, options)) {
    if (file !== name) await end();
    if (file !== name) stream = createWriteStream(path.join(home, file === '' ? 'export' : file));
    name = file;
    if (stream?.write(text) === false) await once(stream, 'drain');
  }
  await end();
  return format === 'csv' ? home : path.join(home, 'export');
}

/** What readers that others keep find in an export. */
export async function readBack<Found>(format: GraphFormat, at: string): Promise<Found> {
  return JSON.parse(await runPython('tests/export/read.py', format, at)) as Found;
}
