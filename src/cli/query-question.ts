import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { badUserInput } from '../domain/errors.ts';
import { packagedQueries, readQueryLibrary } from '../server/query-library.ts';
import { parsedArguments } from './arguments.ts';
import { queryCalled } from './query-list.ts';

/** How an answer is written. */
export const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What is asked, and how the answer shall look. */
export interface Question {
  /** Where the query comes from, as errors name it. */
  readonly file: string;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  readonly format: Format;
  /** Whether a connection is followed to its end, and which: its dotted path, else the first one. */
  readonly all: boolean;
  readonly path: string | undefined;
}

const COMMAND = {
  name: 'query',
  usage:
    'FILE|NAME|- [--variables JSON] [--operation NAME] [--format table|json|jsonl|csv] [--all [--path PATH]], or --list',
  files: true,
  options: {
    variables: { type: 'string' },
    operation: { type: 'string' },
    format: { type: 'string', default: 'table' },
    list: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    path: { type: 'string' },
  },
} as const;

const variablesObject = z.record(z.string(), z.unknown());

/** A wish for the list of the queries that come with the program, in place of an answer. */
export interface ListWanted {
  readonly list: true;
  readonly format: Format;
}

/** Reads the arguments, and the query they name. Throws `BAD_USER_INPUT` for either. */
export async function questionOf(args: readonly string[]): Promise<Question | ListWanted> {
  const { values, positionals } = parsedArguments(COMMAND, args);
  const [file, ...more] = positionals;
  const named = values.list ? file === undefined : file !== undefined && more.length === 0;
  if (!named) throw badUserInput(COMMAND.name, positionals.join(' '), COMMAND.usage);
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined) throw badUserInput('--format', values.format, FORMATS.join(', '));
  if (file === undefined) return { list: true, format };
  const { all, path } = values;
  if (all && format !== 'csv' && format !== 'jsonl')
    throw badUserInput('--all', format, '--format csv or jsonl with it');
  if (!all && path !== undefined) throw badUserInput('--path', path, '--all with it');
  const variables = variablesOf(values.variables ?? '{}');
  return { file, source: await sourceOf(file), variables, operationName: values.operation, format, all, path };
}

function variablesOf(json: string): Record<string, unknown> {
  try {
    return variablesObject.parse(JSON.parse(json));
  } catch {
    throw badUserInput('--variables', json, 'one JSON object, such as {"id":"supervision"}');
  }
}

/** The text of stdin, of a file, or of the query of that name that comes with the program: a file comes first. */
async function sourceOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  const source = await readFile(file, 'utf8').catch(() => undefined);
  if (source !== undefined) return source;
  const ours = queryCalled(file, await readQueryLibrary(packagedQueries()));
  if (ours) return ours.query;
  const expected = 'a file with a GraphQL query, the name of a query that --list lists, or - for stdin';
  throw badUserInput('FILE', file, expected);
}
