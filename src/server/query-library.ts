import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kind, parse } from 'graphql';
import { packageRoot } from '../package-root.ts';

/** A query that comes with the program, and what its comment says of it. */
export interface LibraryQuery {
  /** What it is called on the command line: its file without number and extension. */
  readonly name: string;
  /** Its file without the extension. */
  readonly file: string;
  /** The name of its operation; that of the query where it has none. */
  readonly operation: string;
  readonly question: string;
  /** What the answer shows and what it does not, in a sentence or two. */
  readonly shows: string;
  /** The text of the file, comment and all. */
  readonly query: string;
}

/** The queries that come with the program. */
export const packagedQueries = (): string => path.join(packageRoot(), 'docs', 'queries');

/**
 * Reads the `.graphql` files of a folder in the order of their names. No folder means no queries; a file that is no
 * GraphQL, or does not begin with its question and what it shows, throws an error that names it.
 */
export async function readQueryLibrary(folder: string): Promise<LibraryQuery[]> {
  const files = (await namesIn(folder)).filter((file) => file.endsWith('.graphql')).toSorted();
  return await Promise.all(
    files.map(async (file) => libraryQuery(file, await readFile(path.join(folder, file), 'utf8'))),
  );
}

/**
 * A query by its file and text. The text begins with a comment: the question, one line; an empty line of the comment; what
 * the answer shows, to the end of the comment. Throws, naming the file, for any other text.
 */
export function libraryQuery(file: string, query: string): LibraryQuery {
  const stem = path.basename(file, '.graphql');
  const name = stem.replace(/^\d+-/u, '');
  const [question = '', gap, ...shown] = commentOf(query);
  const shows = shown.join(' ');
  if (!question.endsWith('?') || gap !== '' || shows === '')
    throw new Error(`${file}: begins with a comment: the question, an empty line, what the answer shows`);
  return { name, file: stem, operation: operationName(file, query) ?? name, question, shows, query };
}

/** A query without the comment at its head. */
export const withoutComment = (query: string): string => query.replace(/^(?:#.*\n)+/u, '').trim();

/** The lines of the comment that a query begins with. */
const commentOf = (query: string): string[] =>
  (/^(?:#.*\n)+/u.exec(query)?.[0] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^#\s*/u, ''));

function operationName(file: string, query: string): string | undefined {
  try {
    const operations = parse(query).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    return operations[0]?.name?.value;
  } catch (error) {
    throw new Error(`${file}: not a GraphQL document`, { cause: error });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
