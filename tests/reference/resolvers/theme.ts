/** Naive resolvers of `schema/theme.graphql`. */
import { durations } from '../durations.ts';
import { findTheme } from '../identity.ts';
import { learningPartners } from '../learning.ts';
import { sharedBy, type SharedByArguments } from '../sharing.ts';
import { all, type Entity, sources, target, targets } from '../store.ts';
import { narrowerAndSelf } from '../terms.ts';
import { inOrder, listing, type ResolverMap } from './resolver.ts';

/** Findings about a theme and, if asked, about a narrower one, each once. */
function findingsAbout(theme: Entity, { includeNarrower }: { includeNarrower: boolean }): Entity[] {
  const scope = includeNarrower ? [...narrowerAndSelf(theme)] : [theme];
  return [...new Set(scope.flatMap((member) => sources(member, 'ABOUT')))];
}

export const themeResolvers: ResolverMap = {
  Query: {
    theme: (_: unknown, { id }: { id: string }, store) => findTheme(store, id),
    themes: listing('Theme', (_, __, store) => all(store, 'Theme')),
  },
  Theme: {
    accuracy: (theme: Entity) => target(theme, 'MEASURED'),
    broader: (theme: Entity) => inOrder(targets(theme, 'BROADER')),
    narrower: (theme: Entity) => inOrder(sources(theme, 'BROADER')),
    findings: listing('Finding', findingsAbout),
    weaknesses: listing('Weakness', (theme) => sources(theme, 'IN_THEME')),
    sharedBy: (theme: Entity, args: SharedByArguments, store) => sharedBy(store, theme, null, args),
    learningPartners,
    durations,
  },
  Aspect: {
    findings: listing('Finding', (aspect) => sources(aspect, 'IN_ASPECT')),
    weaknesses: listing('Weakness', (aspect) => sources(aspect, 'OF_ASPECT')),
  },
};
