// What a query gives back, counted as its cost counts it. JavaScript, because the benches import it, too.
import { isInterfaceType, isObjectType, Kind, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

const RESPONSE_NAME = 'counted_';

const hasIdentity = (type) =>
  (isObjectType(type) || isInterfaceType(type)) && [type, ...type.getInterfaces()].some(({ name }) => name === 'Node');

/** The text of a valid query that asks every thing with an id of its own for it, too, so that they can be counted. */
export function askedForIdentities(schema, document) {
  const types = new TypeInfo(schema);
  const field = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: RESPONSE_NAME },
    name: { kind: Kind.NAME, value: 'id' },
  };
  const visitor = {
    SelectionSet: {
      leave: (node) =>
        hasIdentity(types.getParentType()) ? { ...node, selections: [...node.selections, field] } : undefined,
    },
  };
  return print(visit(document, visitWithTypeInfo(types, visitor)));
}

/** How many things with an id of their own are in the data of such an answer, each as often as it comes. */
export function identitiesIn(value) {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + identitiesIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return (RESPONSE_NAME in value ? 1 : 0) + identitiesIn(Object.values(value));
}
