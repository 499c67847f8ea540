/** Naive resolvers of `schema/judgement.graphql`. */
import { conflicts } from '../conflicts.ts';
import { byId } from '../identity.ts';
import { sorted } from '../order.ts';
import { all, type Entity, leaving, required, source, sources, target } from '../store.ts';
import { inOrder, judgementListing, listing, type ResolverMap } from './resolver.ts';

export const judgementResolvers: ResolverMap = {
  Query: {
    framework: (_: unknown, { id }: { id: string }, store) => byId(store, 'Framework', id),
    frameworks: listing('Framework', (_, __, store) => all(store, 'Framework')),
    conflicts: (_: unknown, args: Parameters<typeof conflicts>[1], store) => conflicts(store, args),
  },
  Framework: {
    areas: (framework: Entity) =>
      sorted(leaving(framework, 'JUDGES'), (judges) => [required<number>(judges, 'rank')]).map(({ to }) => to),
    scale: (framework: Entity) => target(framework, 'GRADES_ON'),
    inspections: listing('Inspection', (framework) => sources(framework, 'UNDER')),
  },
  GradeScale: { frameworks: (scale: Entity) => inOrder(sources(scale, 'GRADES_ON'), 'validFrom') },
  JudgementArea: {
    frameworks: (area: Entity) => inOrder(sources(area, 'JUDGES'), 'validFrom'),
    judgements: judgementListing((area) =>
      sources(area, 'IN_AREA').filter(({ labels }) => labels.includes('Judgement')),
    ),
    findings: listing('Finding', (area) => sources(area, 'IN_AREA').filter(({ labels }) => labels.includes('Finding'))),
  },
  Judgement: {
    area: (judgement: Entity) => target(judgement, 'IN_AREA'),
    inspection: (judgement: Entity) => source(judgement, 'REACHED'),
    statedIn: (judgement: Entity) => target(judgement, 'STATED_IN'),
  },
};
