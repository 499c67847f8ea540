import type { ExecutionResult } from 'graphql';
import { failure } from '../domain/errors.ts';
import type { PagedQuery } from './paged-query.ts';
import { rowsIn, valueAt } from './query-rows.ts';
import type { ValidQuery } from './valid-query.ts';

/** Which data something was read from; nulls where nothing is loaded. */
export interface Data {
  readonly revision: number | null;
  readonly version: string | null;
}

/** The answer to one page, and the data it was read from. */
export interface PageAnswer {
  readonly result: ExecutionResult;
  readonly data: Data;
}

/** How pages are had: each call is one read, with a deadline of its own. */
export interface Source {
  readonly answer: (query: ValidQuery) => Promise<PageAnswer>;
  /** Which data the graph holds now. */
  readonly dataNow: () => Promise<Data>;
}

type Note = (data: Data) => void;

/** How one operation, and the revision of the data, are read: each notes the data that it was read from. */
interface Reads {
  readonly answer: (query: ValidQuery, note: Note) => Promise<ExecutionResult>;
  readonly revision: (note: Note) => Promise<unknown>;
}

/** The source that such reads make; what notes nothing was read from no data. */
export function sourceOf(reads: Reads): Source {
  const noting = async <Value>(read: (note: Note) => Promise<Value>): Promise<{ value: Value; data: Data }> => {
    let data: Data = { revision: null, version: null };
    const value = await read((noted) => (data = noted));
    return { value, data };
  };
  return {
    answer: async (query) => {
      const { value: result, data } = await noting((note) => reads.answer(query, note));
      return { result, data };
    },
    dataNow: async () => (await noting(reads.revision)).data,
  };
}

/** Some rows of a connection, values in the order of its columns; and the data they were read from. */
export interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly data: Data;
}

/**
 * The pages of a connection to its end. Nothing is read before it is asked for, so there is never more than one page.
 * Throws the first error of an answer, `NOT_FOUND` where the path of the connection leads to nothing, and `DATA_CHANGED`
 * when the data are not of one revision from the first page until after the last. Given `since`, that of every page must
 * be that of these data, and to look once more at the end is the caller's.
 */
export async function* pagesOf(paged: PagedQuery, source: Source, since?: Data): AsyncGenerator<Page> {
  const { query, path, cursor } = paged;
  let first = since;
  for (let after: unknown = paged.start; ;) {
    const { result, data } = await source.answer({ ...query, variables: { ...query.variables, [cursor]: after } });
    const [error] = result.errors ?? [];
    if (error) throw error;
    checkUnchanged((first ??= data), data);
    const connection = valueAt(result.data, path);
    if (connection === null) throw failure('NOT_FOUND', `There is nothing at "${path.join('.')}": the answer is null.`);
    yield { rows: rowsIn(paged.columns, valueAt(connection, [paged.entries])), data };
    if (valueAt(connection, [paged.page, 'hasNextPage']) !== true) break;
    after = valueAt(connection, [paged.page, 'endCursor']);
  }
  if (!since) checkUnchanged(first, await source.dataNow());
}

/** Throws `DATA_CHANGED` when the data are of another revision than before. */
export function checkUnchanged(before: Data, now: Data): void {
  if (before.revision === now.revision) return;
  throw failure(
    'DATA_CHANGED',
    `The data changed during the export, from revision ${before.revision} to ${now.revision}. Ask for it again.`,
    { before: before.revision, now: now.revision },
  );
}
