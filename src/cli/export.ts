import { rm, rename } from 'node:fs/promises';
import path from 'node:path';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { App } from '../app.ts';
import { badUserInput } from '../domain/errors.ts';
import { askOf } from '../export/graph/ask.ts';
import { GRAPH_FORMATS, graphPieces, type GraphFormat, type Piece } from '../export/graph/formats.ts';
import { type PartOptions, partOf } from '../export/graph/part.ts';
import { graphPart } from '../export/graph/things.ts';
import { exportReviews } from '../graph/curation/transfer.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import { written, type Io } from './io.ts';
import { pieceFiles } from './piece-files.ts';
import { sourceHere, timeoutOf } from './query-answer.ts';
import { reportGraphqlErrors } from './query-errors.ts';
import { withReading } from './reading.ts';

export const EXPORT_HELP = `Usage: findings-graph export --format graphml|turtle|jsonl|csv [--out PATH] [--authority NAME]… [--region NAME]
                            [--theme NAME] [--since DAY] [--until DAY]
       findings-graph export --reviews [--out PATH]

Writes the graph, or a part of it: themes, weaknesses, authorities, inspections, documents, findings, and which weaknesses
each authority has. Needs no server; Neo4j is started when it does not run already.

  --format graphml   for Gephi, networkx, igraph: typed attributes, stable ids
  --format turtle    RDF: themes in SKOS, the provenance of findings in PROV-O
  --format jsonl     one JSON object a line, its "type" first
  --format csv       a folder with a file for each kind of thing
  --out PATH         where to: a file, or for csv a new folder; stdout unless given, which csv cannot have
  --authority NAME   only of this authority: id, key, name or code; may be given several times
  --region NAME      only of authorities in this region: id, key or name
  --theme NAME       of findings and weaknesses only those of this theme or a narrower one: id, key or label
  --since DAY, --until DAY
                     only inspections that ended on these days or between (YYYY-MM-DD); weaknesses as of --until
  --reviews          what curators decided, one JSON object a line, for "load --reviews" of another graph; no other part of it
  --help             show this

Statements are in our own words; no sentence of a document is written, even where the store holds it. Each format says
the version of the data, the licence, and that we are not affiliated with Ofsted. It fails, and leaves nothing at PATH, when the
data change meanwhile. docs/exports.md says what each format holds.
`;

const COMMAND = {
  name: 'export',
  usage:
    '--format graphml|turtle|jsonl|csv [--out PATH] [--authority NAME]… [--region NAME] [--theme NAME] [--since DAY] [--until DAY], or --reviews [--out PATH]',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    authority: { type: 'string', multiple: true, default: [] as string[] },
    region: { type: 'string' },
    theme: { type: 'string' },
    since: { type: 'string' },
    until: { type: 'string' },
    reviews: { type: 'boolean', default: false },
  },
} as const;

/** Writes what curators decided. */
async function exportDecisions(values: Values, io: Io, app: App): Promise<number> {
  const { out, authority, reviews: isAsked, ...others } = values;
  if (authority.length > 0 || Object.values(others).some((value) => value !== undefined))
    throw badUserInput('--reviews', isAsked, 'no option beside it but --out');
  return withReading(app, async ({ database, open }) => {
    await open();
    const lines = await exportReviews(database);
    const pieces = piecesOf(lines.map((line) => `${JSON.stringify(line)}\n`));
    if (out === undefined) return toStdout(pieces, io);
    await toPath(pieces, path.resolve(out), false);
    io.stderr.write(`${out}: ${lines.length} decisions.\n`);
    return EXIT.ok;
  });
}

async function* piecesOf(texts: readonly string[]): AsyncGenerator<Piece> {
  for (const text of texts) yield { file: '', text };
}

type Values = ReturnType<typeof parsedArguments<typeof COMMAND.options>>['values'];

interface Wanted {
  readonly format: GraphFormat;
  readonly out: string | undefined;
  readonly part: PartOptions;
}

/** `export --format …`. Gives the exit status; throws `BAD_USER_INPUT` for wrong usage, and what reading the graph throws. */
export async function exportCommand(args: readonly string[], io: Io, app: App): Promise<number> {
  const { values } = parsedArguments(COMMAND, args);
  if (values.reviews) return exportDecisions(values, io, app);
  const { format, out, part: options } = wantedOf(values);
  return withReading(app, async ({ schema, reader, database, open }) => {
    await open();
    const source = sourceHere(reader, database, timeoutOf(app));
    try {
      const part = await partOf(options, askOf(schema, source));
      const pieces = graphPieces(format, await graphPart(schema, source, part));
      if (out === undefined) return await toStdout(pieces, io);
      await toPath(pieces, out, format === 'csv');
      io.stderr.write(`${out}: ${part.words}.\n`);
      return EXIT.ok;
    } catch (error) {
      if (error instanceof GraphQLError) return reportGraphqlErrors([error], io);
      throw error;
    }
  });
}

function wantedOf(values: Values): Wanted {
  const format = GRAPH_FORMATS.find((name) => name === values.format);
  if (!format) throw badUserInput('--format', values.format ?? null, GRAPH_FORMATS.join(', '));
  if (format === 'csv' && values.out === undefined) throw badUserInput('--out', null, 'a new folder for the files');
  const { region, theme, authority: authorities } = values;
  const part = {
    authorities,
    region,
    theme,
    since: dayOf('--since', values.since),
    until: dayOf('--until', values.until),
  };
  return { format, part, out: values.out === undefined ? undefined : path.resolve(values.out) };
}

function dayOf(argument: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (!z.iso.date().safeParse(given).success) throw badUserInput(argument, given, 'a day, YYYY-MM-DD');
  return given;
}

async function toStdout(pieces: AsyncIterable<Piece>, io: Io): Promise<number> {
  for await (const { text } of pieces) if (!(await written(io.stdout, text))) break;
  return EXIT.ok;
}

/** Writes beside the path first: what is there in the end is whole. Throws `BAD_USER_INPUT` for a path that cannot be had. */
async function toPath(pieces: AsyncIterable<Piece>, out: string, isFolder: boolean): Promise<void> {
  const unfinished = `${out}.part`;
  const files = await pieceFiles(unfinished, out, isFolder);
  try {
    for await (const piece of pieces) await files.write(piece);
    await files.close();
    await rename(unfinished, out);
  } catch (error) {
    await files.close();
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}
