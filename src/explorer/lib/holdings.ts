import {
  EveryAuthorityDocument,
  EveryFrameworkDocument,
  EveryThemeDocument,
  HoldingsDocument,
} from '../../generated/explorer/graphql.ts';
import type { EveryAuthorityQuery } from '../../generated/explorer/graphql.ts';
import { ask, askAll } from './ask.ts';
import { useAnswer } from './use-answer.ts';

/** An authority as every list of them has it. */
export type ListedAuthority = EveryAuthorityQuery['authorities']['nodes'][number];

/** What the graph holds. */
export const useHoldings = () => useAnswer('holdings', () => ask(HoldingsDocument, {}));

/** The version of the data, the empty text while it is not known. */
export const useVersion = (): string => useHoldings().answer?.meta.version ?? '';

/** Every authority, abolished ones among them, by name. */
export const useAuthorities = () =>
  useAnswer('authorities', async () => {
    const { items } = await askAll(EveryAuthorityDocument, {}, (result) => result.authorities);
    return items;
  });

/** Every theme, by label. */
export const useThemes = () => useAnswer('themes', async () => (await ask(EveryThemeDocument, {})).themes.nodes);

/** Every framework, oldest first. */
export const useFrameworks = () =>
  useAnswer('frameworks', async () => (await ask(EveryFrameworkDocument, {})).frameworks.nodes);

/** The regions of these authorities, by name. */
export function regionsOf(authorities: readonly ListedAuthority[]): { readonly key: string; readonly name: string }[] {
  const named = new Map(authorities.flatMap(({ regions }) => regions.map(({ key, name }) => [key, name] as const)));
  return [...named].map(([key, name]) => ({ key, name })).toSorted((one, other) => one.name.localeCompare(other.name));
}
