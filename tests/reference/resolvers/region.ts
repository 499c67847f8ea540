/** Naive resolvers of `schema/region.graphql`. */
import { type PageArguments, pageOfRelationships } from '../connections.ts';
import { type Entity, reaching, required, sources } from '../store.ts';
import { listing, type ResolverMap } from './resolver.ts';

export const regionResolvers: ResolverMap = {
  Region: { authorities: listing('Authority', (region) => sources(region, 'IN_REGION')) },
  DeliveryBody: {
    authorities: (body: Entity, args: PageArguments) =>
      pageOfRelationships(
        reaching(body, 'DELIVERED_BY'),
        'from',
        (_, authority) => required<string>(authority, 'nameFolded'),
        'ASC',
        args,
      ),
  },
};
