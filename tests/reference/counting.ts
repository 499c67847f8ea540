/** What an analysis counts: findings of inspections read by a day, on the practice of the council and its partners. */
import { isRead } from './sharing.ts';
import { type Entity, optional, required, sources, targets } from './store.ts';
import { LATEST_DAY, narrowerAndSelf } from './terms.ts';

/** Arguments that every analysis has, after coercion. */
export interface CountingArguments {
  readonly asOf?: string | null;
  readonly minConfidence?: number | null;
  readonly method?: string | null;
}

/** Whether an inspection's report was there by the end of the day asked for. */
export const isKnown = (inspection: Entity, { asOf }: CountingArguments): boolean =>
  required<string>(inspection, 'available') <= (asOf ?? LATEST_DAY);

/** The findings of an inspection that an analysis counts: none when it is not read, or not known then. */
export function countedOf(inspection: Entity, args: CountingArguments): Entity[] {
  if (!isRead(inspection) || !isKnown(inspection, args)) return [];
  return targets(inspection, 'REPORTS').filter(
    (finding) =>
      required(finding, 'polarity') !== 'NEUTRAL' &&
      ['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY'].includes(required(finding, 'concerns')) &&
      (optional<number>(finding, 'confidence') ?? 1) >= (args.minConfidence ?? 0) &&
      (args.method ?? finding.properties.method) === finding.properties.method,
  );
}

/** Findings about a theme or a narrower one. */
export const about = (theme: Entity): Set<Entity> =>
  new Set([...narrowerAndSelf(theme)].flatMap((member) => sources(member, 'ABOUT')));

/** A number as answers give it: to six digits. */
export const sixDigits = (value: number): number => Math.round(value * 1e6) / 1e6;
