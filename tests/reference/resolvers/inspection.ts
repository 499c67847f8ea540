/** Naive resolvers of `schema/inspection.graphql`. */
import { byId } from '../identity.ts';
import { priorityActions, priorityActionsOf } from '../priority-actions.ts';
import { all, type Entity, sources, target, targets } from '../store.ts';
import { neighbourOf, recalledBy } from '../follow-up.ts';
import { inOrder, listing, type ResolverMap } from './resolver.ts';

export const inspectionResolvers: ResolverMap = {
  Query: {
    inspection: (_: unknown, { id }: { id: string }, store) => byId(store, 'Inspection', id),
    inspections: listing('Inspection', (_, __, store) => all(store, 'Inspection')),
    priorityActions: (_: unknown, args: Parameters<typeof priorityActions>[1], store) => priorityActions(store, args),
  },
  Inspection: {
    date: ({ properties }: Entity) => properties.dateText,
    authority: (inspection: Entity) => target(inspection, 'OF'),
    framework: (inspection: Entity) => target(inspection, 'UNDER'),
    judgements: (inspection: Entity, { preferred }: { preferred?: boolean | null }) =>
      inOrder(targets(inspection, 'REACHED')).filter(
        ({ properties }) => typeof preferred !== 'boolean' || properties.preferred === preferred,
      ),
    documents: listing('Document', (inspection) => sources(inspection, 'REPORTS_ON')),
    findings: listing('Finding', (inspection) => targets(inspection, 'REPORTS')),
    refersBack: (inspection: Entity) => inOrder(targets(inspection, 'REFERS_BACK'), 'position'),
    recalledBy,
    follows: (inspection: Entity) => neighbourOf(inspection, -1),
    followedBy: (inspection: Entity) => neighbourOf(inspection, 1),
    priorityActions: priorityActionsOf,
  },
};
