import { RECONCILABLE_PROPERTIES, RECONCILABLE_TYPES, type Reconcilable } from '../../domain/reconcilable.ts';
import { beginningWith, type Called } from '../../domain/suggest.ts';
import { RECONCILE_LIMITS } from './limits.ts';
import { typeEntry } from './manifest.ts';
import { badRequest } from './parse.ts';

/** The beginning that is asked for, and how many suggestions were seen already. */
export interface Beginning {
  readonly prefix: string;
  readonly skip: number;
}

/** Reads `prefix` and `cursor`. Throws `HttpRefusal` (400) for one that is too long or no whole number. */
export function beginningOf(parameters: URLSearchParams): Beginning {
  const [prefix, cursor] = [parameters.get('prefix') ?? '', parameters.get('cursor') ?? '0'];
  if (prefix.length > RECONCILE_LIMITS.text) throw badRequest(`prefix: at most ${RECONCILE_LIMITS.text} characters.`);
  if (!/^\d{1,6}$/u.test(cursor)) throw badRequest('cursor: expected how many suggestions to skip.');
  return { prefix, skip: Number(cursor) };
}

const page = <Item extends Called>(items: readonly Item[], { prefix, skip }: Beginning): Item[] =>
  beginningWith(items, prefix).slice(skip, skip + RECONCILE_LIMITS.suggestions);

/** Authorities and themes one of whose names, codes or ids begins so. */
export function suggestThings(things: readonly Reconcilable[], beginning: Beginning) {
  const called = things.map((thing) => ({
    ...thing,
    alsoCalled: [...thing.otherNames, ...thing.formerNames, ...thing.codes],
  }));
  return {
    result: page(called, beginning).map(({ id, name, description, type }) => ({
      id,
      name,
      description,
      notable: [typeEntry(type)],
    })),
  };
}

/** Types whose name or id begins so. */
export function suggestTypes(beginning: Beginning) {
  const called = RECONCILABLE_TYPES.map((type) => ({ ...typeEntry(type), alsoCalled: [type] }));
  return { result: page(called, beginning).map(({ id, name }) => ({ id, name })) };
}

/** Properties whose name or id begins so. */
export function suggestProperties(beginning: Beginning) {
  const called = RECONCILABLE_PROPERTIES.map((property) => ({ ...property, alsoCalled: [property.id] }));
  return { result: page(called, beginning).map(({ id, name, description }) => ({ id, name, description })) };
}
