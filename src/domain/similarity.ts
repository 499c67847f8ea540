import { badUserInput } from './errors.ts';

/** What the likeness of two authorities is made of, in the order in which it is told. */
export const SIMILARITY_COMPONENTS = ['WEAKNESSES', 'STRENGTHS', 'GRADES', 'REGION', 'NEIGHBOURS'] as const;
type Component = (typeof SIMILARITY_COMPONENTS)[number];

/**
 * The weights of the components in their order, as shares that add up to one. Throws `BAD_USER_INPUT` for a weight below
 * zero, and when all of them are zero.
 */
export function weightShares(weights: unknown): number[] {
  const given = weights as Readonly<Record<string, number>>;
  const all = SIMILARITY_COMPONENTS.map((component) => given[nameOf(component)] ?? 0);
  const sum = all.reduce((total, weight) => total + weight, 0);
  if (all.some((weight) => weight < 0) || !(sum > 0) || !Number.isFinite(sum))
    throw badUserInput('weights', weights, 'weights of zero or more, and one of them more than zero');
  return all.map((weight) => weight / sum);
}

const nameOf = (component: Component): string => component.toLowerCase();
