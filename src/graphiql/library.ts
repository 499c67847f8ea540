import { Kind, parse, valueFromASTUntyped } from 'graphql';
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

/** The queries in whose question, description or text every word of a text occurs, whatever the case; all for no words. */
export function matching(queries: readonly LibraryQuery[], text: string): LibraryQuery[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  return queries.filter(({ question, shows, query }) => {
    const told = `${question} ${shows} ${query}`.toLowerCase();
    return words.every((word) => told.includes(word));
  });
}

/** The variables of a query that have a default, with it, as JSON to be changed; an empty text when there are none. */
export function defaultVariables(query: string): string {
  const defaults = parse(query)
    .definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .flatMap(({ variableDefinitions = [] }) => variableDefinitions)
    .flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    );
  return defaults.length === 0 ? '' : JSON.stringify(Object.fromEntries(defaults), null, 2);
}
