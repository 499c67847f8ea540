import { z } from 'zod';
import { bareKey as key } from './seed-key.ts';

/** The years of the published models of statistical neighbours. Two models are never mixed. */
export const NEIGHBOUR_MODELS = [2021, 2025] as const;
export type NeighbourModelYear = (typeof NEIGHBOUR_MODELS)[number];

/** How near a neighbour is, in the words of the models, the nearest first. */
export const CLOSENESS = ['EXTREMELY_CLOSE', 'VERY_CLOSE', 'CLOSE', 'SOMEWHAT_CLOSE', 'NOT_CLOSE'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** How many neighbours the published models give each authority. */
export const NEIGHBOUR_COUNT = 10;

const neighbour = z.strictObject({
  rank: z.int().min(1).max(NEIGHBOUR_COUNT),
  authority: key,
  closeness: z.enum(CLOSENESS),
});

/** The first thing that does not hold together in a record: where it stands, and what it was expected to be. */
function fault(of: {
  key: string;
  model: number;
  authority: string;
  neighbours: readonly z.infer<typeof neighbour>[];
}): [path: (string | number)[], expected: string] | undefined {
  const own = `${of.model}-${of.authority}`;
  if (of.key !== own) return [['key'], `${own}, the model and the authority`];
  const seen = new Set<string>();
  for (const [at, { rank, authority }] of of.neighbours.entries()) {
    if (rank !== at + 1) return [['neighbours', at, 'rank'], `${at + 1}, the nearest first`];
    if (authority === of.authority) return [['neighbours', at, 'authority'], 'another authority than its own'];
    if (seen.has(authority)) return [['neighbours', at, 'authority'], 'each neighbour once'];
    seen.add(authority);
  }
  return undefined;
}

/**
 * One line of `seed/core/neighbours.jsonl`: the statistical neighbours one model gives one authority, nearest first.
 * They go one way: the neighbours of an authority need not have it among theirs. `source`: who published the model.
 */
export const neighbourRecord = z
  .strictObject({
    key,
    model: z.literal(NEIGHBOUR_MODELS),
    authority: key,
    source: z.string().trim().min(1, 'text that is not empty'),
    neighbours: z.array(neighbour).min(1, 'at least one neighbour'),
  })
  .superRefine((of, context) => {
    const [path, message] = fault(of) ?? [];
    if (path !== undefined) context.addIssue({ code: 'custom', path, message });
  });

export type NeighbourRecord = z.infer<typeof neighbourRecord>;
