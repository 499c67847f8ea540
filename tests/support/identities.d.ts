import type { DocumentNode, GraphQLSchema } from 'graphql';

/** The text of a valid query that asks every thing with an id of its own for it, too, so that they can be counted. */
export function askedForIdentities(schema: GraphQLSchema, document: DocumentNode): string;

/** How many things with an id of their own are in the data of such an answer, each as often as it comes. */
export function identitiesIn(data: unknown): number;
