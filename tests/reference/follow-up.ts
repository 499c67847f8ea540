/** What follows an inspection: the ones of the same authority in the order that decides, and what recalls it. */
import { sorted } from './order.ts';
import { type Entity, required, sources, target } from './store.ts';

/** The inspections of the authority of an inspection, in the order that decides. */
export function inOrderOfTime(inspection: Entity): Entity[] {
  const authority = target(inspection, 'OF');
  const all = authority ? sources(authority, 'OF') : [];
  return sorted(all, (one) => [required<string>(one, 'latest'), required<string>(one, 'earliest'), one.id]);
}

/** The inspection so many places later in that order, or null. */
export function neighbourOf(inspection: Entity, places: number): Entity | null {
  const all = inOrderOfTime(inspection);
  return all[all.indexOf(inspection) + places] ?? null;
}

/** The references that recall an inspection, in order of id. */
export const recalledBy = (inspection: Entity): Entity[] =>
  sorted(sources(inspection, 'RECALLS'), (reference) => [reference.id]);
