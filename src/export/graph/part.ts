import { badUserInput } from '../../domain/errors.ts';
import type { Ask } from './ask.ts';

/** Which part of the graph is meant, as a user says it; all of it when nothing is given. */
export interface PartOptions {
  readonly authorities: readonly string[];
  readonly region: string | undefined;
  readonly theme: string | undefined;
  /** Days, inclusive, of the latest day that an inspection can have ended. */
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** A part of the graph: the variables of the queries of its kinds, and in words what it is. */
export interface Part {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly theme: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly words: string;
}

const AUTHORITY = 'query ($id: ID!) { authority(id: $id) { id } }';
const THEME = 'query ($id: ID!) { theme(id: $id) { id } }';
const REGION = `query ($in: RegionFilter!) {
  authorities(first: 1, filter: { regions: { some: $in } }) { nodes { id } }
}`;

/**
 * Resolves the options: ids, keys, names and codes as the fields `authority` and `theme` do, a region by id, key or name.
 * Authority, region and days choose inspections, and with them their documents and findings; the theme chooses findings
 * and statuses alone. Throws `BAD_USER_INPUT` for what is not in the graph.
 */
export async function partOf(options: PartOptions, ask: Ask): Promise<Part> {
  const { region, since = null, until = null } = options;
  const known = async (argument: string, query: string, given: string): Promise<string> => {
    const id = idIn(await ask(query, { id: given }));
    if (id === undefined) throw badUserInput(argument, given, 'one that the graph has, by id, key or name');
    return id;
  };
  const ids = await Promise.all(options.authorities.map((given) => known('--authority', AUTHORITY, given)));
  const theme = options.theme === undefined ? null : await known('--theme', THEME, options.theme);
  const inRegion = region === undefined ? undefined : { or: [{ id: { eq: region } }, { name: { eq: region } }] };
  if (inRegion && idIn(await ask(REGION, { in: inRegion })) === undefined)
    throw badUserInput('--region', region, 'a region of the graph, by id, key or name, such as "North East"');
  const authorities = present({ id: ids.length > 0 && { in: ids }, regions: inRegion && { some: inRegion } });
  const latest = present({ gte: since, lte: until });
  const inspections = present({ authority: authorities, latest });
  const documents = inspections && { inspection: inspections };
  const findings = present({ inspection: inspections, theme: theme !== null && { id: theme } });
  return {
    variables: { authorities, inspections, documents, findings },
    ...{ theme, since, until },
    words: wordsOf([
      ['authority', ids.join(' ') || null],
      ['region', region ?? null],
      ['theme', theme],
      ['since', since],
      ['until', until],
    ]),
  };
}

/** The entries that are given; null when none is. */
function present(all: Record<string, unknown>): Record<string, unknown> | null {
  const given = Object.entries(all).filter(([, value]) => Boolean(value));
  return given.length === 0 ? null : Object.fromEntries(given);
}

function wordsOf(parts: readonly (readonly [string, string | null])[]): string {
  const said = parts.flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]));
  return said.length === 0 ? 'the whole graph' : said.join(', ');
}

/** The id of what a query answers with: one thing, or the first of a connection. */
function idIn(data: unknown): string | undefined {
  const [root] = Object.values((data ?? {}) as Record<string, unknown>);
  const thing = root as
    { readonly id?: string; readonly nodes?: readonly { readonly id: string }[] } | null | undefined;
  return thing?.id ?? thing?.nodes?.[0]?.id;
}
