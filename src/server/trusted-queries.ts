import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { getOperationAST, Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { failure } from '../domain/errors.ts';
import { packageRoot } from '../package-root.ts';
import { KEPT_DOCUMENTS } from './document-store.ts';
import { parseWithin } from './limits/parse-within.ts';

/** A document that may be asked though others may not: the name of its operation, and its text. */
export interface TrustedQuery {
  readonly operation: string;
  readonly query: string;
}

/** The queries that the explorer asks. */
export const explorerQueries = (): string => path.join(packageRoot(), 'src', 'explorer', 'queries');

/** The documents in the `.graphql` files of a folder, one in each. Throws `CONFIG_INVALID`, naming the folder or the file. */
export async function readTrustedQueries(folder: string): Promise<TrustedQuery[]> {
  const texts = await textsIn(folder);
  return texts.map(({ file, text }) => {
    const document = parsed(file, text);
    return { operation: getOperationAST(document)?.name?.value ?? path.basename(file, '.graphql'), query: text };
  });
}

/**
 * The documents that are made of the `.graphql` files of a folder: each operation with the fragments it uses, wherever
 * they stand, as clients that generate their documents send them. Throws `CONFIG_INVALID` as above.
 */
export async function readComposedQueries(folder: string): Promise<TrustedQuery[]> {
  const documents = (await textsIn(folder)).map(({ file, text }) => parsed(file, text));
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  return definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return [];
    const used = usedBy({ kind: Kind.DOCUMENT, definitions: [node] }, fragments);
    return [{ operation: node.name?.value ?? '', query: [node, ...used].map(print).join('\n') }];
  });
}

/** The fragments that a document spreads, and those that they spread. */
function usedBy(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(document, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      usedBy({ kind: Kind.DOCUMENT, definitions: [fragment] }, fragments, found);
    },
  });
  return found;
}

/** Throws `QUERY_NOT_TRUSTED` for a text that is none of the trusted queries, however it is laid out; `LIMIT_EXCEEDED` for a long one. */
export function trustScreen(trusted: readonly TrustedQuery[]): (text: string) => void {
  const known = new Set(trusted.map(({ query }) => canonical(parse(query))));
  const seen = new LRUCache<string, true>({ ...KEPT_DOCUMENTS, sizeCalculation: (_, key) => key.length });
  return (text) => {
    if (text === '' || seen.has(text)) return;
    const document = parseWithin(text);
    if (!document || !known.has(canonical(document)))
      throw failure(
        'QUERY_NOT_TRUSTED',
        'This server answers only the queries that it knows. See /graphiql/queries.json.',
      );
    seen.set(text, true);
  };
}

/** A document without comments and layout, its definitions in the order of their texts. */
const canonical = ({ definitions }: DocumentNode): string =>
  definitions
    .map((node) => print(node))
    .toSorted()
    .join('\n');

async function textsIn(folder: string): Promise<{ file: string; text: string }[]> {
  try {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
    return await Promise.all(
      files.map(async (file) => ({ file, text: await readFile(path.join(folder, file), 'utf8') })),
    );
  } catch (error) {
    throw failure('CONFIG_INVALID', `The queries of ${folder} cannot be read.`, { folder }, error);
  }
}

function parsed(file: string, text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw failure('CONFIG_INVALID', `${file} is not a GraphQL document.`, { file }, error);
  }
}
