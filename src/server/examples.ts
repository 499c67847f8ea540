import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kind, parse } from 'graphql';

/** A query shown as a tab of GraphiQL. */
export interface Example {
  readonly name: string;
  readonly query: string;
}

/**
 * Reads the `.graphql` files of a folder in the order of their names, each named after its first operation, or after
 * the file. No folder means no examples; a file that is no GraphQL throws its syntax error, naming the file.
 */
export async function readExamples(folder: string): Promise<Example[]> {
  const files = (await namesIn(folder)).filter((file) => file.endsWith('.graphql')).toSorted();
  return await Promise.all(files.map((file) => readExample(path.join(folder, file))));
}

async function readExample(file: string): Promise<Example> {
  const query = await readFile(file, 'utf8');
  return { name: operationName(file, query) ?? path.basename(file, '.graphql'), query };
}

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
