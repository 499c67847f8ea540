import type { z } from 'zod';
import { HttpRefusal } from '../http-refusal.ts';

/** A request that is wrong: what, for the client. */
export const badRequest = (message: string): HttpRefusal => new HttpRefusal(400, 'BAD_REQUEST', message);

/** Refuses more than there may be, as the protocol has it: 413. */
export function atMost(limit: number, actual: number, what: string): void {
  if (actual > limit) throw new HttpRefusal(413, 'LIMIT_EXCEEDED', `${what}: at most ${limit}, this has ${actual}.`);
}

/** The JSON of a parameter in the shape it must have. Throws `HttpRefusal` (400) that says where it has not. */
export function parsedJson<Shape>(parameter: string, json: string, shape: z.ZodType<Shape>): Shape {
  const { success, data, error } = shape.safeParse(jsonOf(parameter, json));
  if (success) return data;
  const [issue] = error.issues;
  const place = [parameter, ...(issue?.path ?? [])].join('.');
  throw badRequest(`${place.slice(0, 200)}: ${issue?.message ?? 'not as the protocol has it'}`);
}

function jsonOf(parameter: string, json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw badRequest(`${parameter}: not JSON.`);
  }
}
