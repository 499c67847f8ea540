import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import {
  RECONCILABLE_PROPERTIES,
  RECONCILABLE_TYPES,
  type Reconcilable,
  type ReconcilableType,
} from '../../domain/reconcilable.ts';
import { candidates, prepare, type Candidate, type Question } from '../../domain/reconcile.ts';
import { RECONCILE_LIMITS, USUAL_CANDIDATES } from './limits.ts';
import { typeEntry } from './manifest.ts';
import { atMost, badRequest, parsedJson } from './parse.ts';

const text = z.string().max(RECONCILE_LIMITS.text);
const value = z.union([text, z.number(), z.boolean(), z.object({ id: text, name: z.string().optional() })]);
const expected = z.object({
  pid: text,
  v: z.union([value, z.array(value).max(RECONCILE_LIMITS.expected)]),
});

const query = z
  .strictObject({
    query: text.optional(),
    type: z.union([text, z.array(text).max(RECONCILE_LIMITS.expected)]).optional(),
    limit: z.number().int().min(1).max(RECONCILE_LIMITS.candidates).optional(),
    properties: z.array(expected).max(RECONCILE_LIMITS.expected).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine((asked) => asked.query !== undefined || (asked.properties ?? []).length > 0, 'needs "query" or "properties"');

const batch = z.record(z.string(), query);
type Query = z.infer<typeof query>;
type Expected = z.infer<typeof expected>;

/**
 * The questions of a batch in JSON, by their keys. Throws `HttpRefusal`: 400 for what is not as the protocol has it and
 * for a type or property that there is not, 413 for too many.
 */
export function questionsOf(json: string): Map<string, Question> {
  const queries = Object.entries(parsedJson('queries', json, batch));
  atMost(RECONCILE_LIMITS.questions, queries.length, 'Queries in a batch');
  return new Map(queries.map(([key, one]) => [key, questionOf(one)]));
}

const questionOf = ({ query: asked, type = [], limit, properties = [], type_strict: strict }: Query): Question => ({
  ...(asked === undefined ? {} : { text: asked }),
  types: [type].flat().map(typeOf),
  everyType: strict === 'all', // "should" is what OpenRefine always sends, whose users expect the type they chose.
  limit: limit ?? USUAL_CANDIDATES,
  properties: properties.map(expectedOf),
});

function typeOf(id: string): ReconcilableType {
  const type = RECONCILABLE_TYPES.find((one) => one === id);
  if (!type) throw badRequest(`No type "${id}": there are ${RECONCILABLE_TYPES.join(' and ')}.`);
  return type;
}

function expectedOf({ pid, v }: Expected) {
  if (!RECONCILABLE_PROPERTIES.some(({ id }) => id === pid))
    throw badRequest(`No property "${pid}": /reconcile/suggest/property lists them.`);
  return { id: pid, values: [v].flat().map((one) => (typeof one === 'object' ? one.id : String(one))) };
}

/** The answer to a batch, by the keys of its questions. Other requests have their turn between two questions. */
export async function answerQuestions(things: readonly Reconcilable[], questions: ReadonlyMap<string, Question>) {
  const prepared = prepare(things);
  const results: [string, { result: ReturnType<typeof candidateEntry>[] }][] = [];
  for (const [key, question] of questions) {
    results.push([key, { result: candidates(prepared, question).map(candidateEntry) }]);
    await setImmediate();
  }
  return Object.fromEntries(results);
}

const candidateEntry = ({ thing, score, match, features }: Candidate) => ({
  id: thing.id,
  name: thing.name,
  description: thing.description,
  type: [typeEntry(thing.type)],
  score,
  match,
  features: Object.entries(features).map(([id, of]) => ({ id, value: of })),
});
