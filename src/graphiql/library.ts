import { z } from 'zod/mini';

const libraryQueries = z.array(
  z.object({ operation: z.string(), question: z.string(), shows: z.string(), query: z.string() }),
);

/** A query of the library: the question it answers, and what its answer shows. */
export type LibraryQuery = z.infer<typeof libraryQueries>[number];

/** The queries that come with the server; none when they cannot be had, for GraphiQL is of use without them. */
export async function fetchLibrary(): Promise<LibraryQuery[]> {
  try {
    const response = await fetch('./queries.json');
    const parsed = libraryQueries.safeParse(await response.json());
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
