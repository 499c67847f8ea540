import { Neo4jGraphQL } from '@neo4j/graphql';
import { TYPES } from './peer-types.js';

/** The schema of the peer over a driver, set as its documentation advises for a small schema that starts soon. */
export const peerSchema = (driver) =>
  new Neo4jGraphQL({
    typeDefs: TYPES,
    driver,
    features: {
      // Days are stored as text, which it compares by order only when told to.
      filters: { String: { LT: true, LTE: true, GT: true, GTE: true } },
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  }).getSchema();
