import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { badUserInput } from '../domain/errors.ts';
import { parsedArguments } from './arguments.ts';

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
  usage: 'FILE|- [--variables JSON] [--operation NAME] [--format table|json|jsonl|csv] [--all [--path PATH]]',
  files: true,
  options: {
    variables: { type: 'string' },
    operation: { type: 'string' },
    format: { type: 'string', default: 'table' },
    all: { type: 'boolean', default: false },
    path: { type: 'string' },
  },
} as const;

const variablesObject = z.record(z.string(), z.unknown());

/** Reads the arguments, and the query they name. Throws `BAD_USER_INPUT` for either. */
export async function questionOf(args: readonly string[]): Promise<Question> {
  const { values, positionals } = parsedArguments(COMMAND, args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw badUserInput(COMMAND.name, positionals.join(' '), COMMAND.usage);
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined) throw badUserInput('--format', values.format, FORMATS.join(', '));
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

async function sourceOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  return readFile(file, 'utf8').catch(() => {
    throw badUserInput('FILE', file, 'a file with a GraphQL query, or - for stdin');
  });
}
