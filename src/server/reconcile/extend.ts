import { z } from 'zod';
import {
  RECONCILABLE_PROPERTIES,
  RECONCILABLE_TYPES,
  type Reconcilable,
  type ReconcilableProperty,
} from '../../domain/reconcilable.ts';
import { RECONCILE_LIMITS } from './limits.ts';
import { typeEntry } from './manifest.ts';
import { atMost, badRequest, parsedJson } from './parse.ts';

/** Ids of things, and which of their properties are wanted. */
export interface Extension {
  readonly ids: readonly string[];
  readonly properties: readonly ReconcilableProperty[];
}

const extension = z.object({
  ids: z.array(z.string().max(RECONCILE_LIMITS.text)),
  properties: z.array(z.object({ id: z.string(), settings: z.looseObject({}).optional() })),
});

/**
 * What a data extension query in JSON asks for. Throws `HttpRefusal`: 400 for what is not as the protocol has it and
 * for a property that there is not, 413 for too many of either.
 */
export function extensionOf(json: string): Extension {
  const { ids, properties } = parsedJson('extend', json, extension);
  atMost(RECONCILE_LIMITS.things, ids.length, 'Ids to extend');
  atMost(RECONCILE_LIMITS.properties, properties.length, 'Properties to extend by');
  return { ids: [...new Set(ids)], properties: properties.map(({ id }) => propertyOf(id)) };
}

function propertyOf(id: string): ReconcilableProperty {
  const property = RECONCILABLE_PROPERTIES.find((one) => one.id === id);
  if (!property) throw badRequest(`No property "${id.slice(0, 80)}": /reconcile/suggest/property lists them.`);
  return property;
}

/** The values of the wanted properties; a thing that has none, or that there is not, has empty lists. */
export function answerExtension(things: ReadonlyMap<string, Reconcilable>, { ids, properties }: Extension) {
  const meta = properties.map(({ id, name, valueType }) => ({
    id,
    name,
    ...(valueType ? { type: typeEntry(valueType) } : {}),
  }));
  const row = (id: string) =>
    Object.fromEntries(properties.map((property) => [property.id, things.get(id)?.properties[property.id] ?? []]));
  return { meta, rows: Object.fromEntries(ids.map((id) => [id, row(id)])) };
}

/**
 * The properties that things of a type have, at most `limit`. Throws `HttpRefusal` (400) for a type that there is not
 * and for a limit that is no whole number above 0.
 */
export function proposeProperties(parameters: URLSearchParams) {
  const [type, limit] = [parameters.get('type'), parameters.get('limit')];
  if (!RECONCILABLE_TYPES.some((one) => one === type))
    throw badRequest(`type: expected ${RECONCILABLE_TYPES.join(' or ')}.`);
  if (limit !== null && !/^[1-9]\d{0,5}$/u.test(limit)) throw badRequest('limit: expected a whole number above 0.');
  const properties = RECONCILABLE_PROPERTIES.filter(({ of }) => of === type).map(({ id, name }) => ({ id, name }));
  return {
    type,
    ...(limit === null ? {} : { limit: Number(limit) }),
    properties: properties.slice(0, limit === null ? undefined : Number(limit)),
  };
}
