import type { StoredUnit } from './dataset.ts';
import type { UnitGroup, UnitRows } from './rows.ts';

/** Who tells a document best: what a person read, then the user's own copy, then the national index. */
const PRECEDENCE: readonly UnitGroup[] = ['documents', 'ingested', 'national'];

const rank = (group: string): number => PRECEDENCE.findIndex((of) => of === group);

/**
 * Whether a unit may be written over what the graph holds under its name: over its own earlier state and over what is
 * told less well, never over what is told better. A unit that withdraws (no nodes) takes away its own group's alone.
 */
export function mayTell(unit: UnitRows, stored: StoredUnit | undefined): boolean {
  if (stored === undefined || rank(stored.kind) === -1 || stored.kind === unit.group) return true;
  return unit.nodes.length > 0 && rank(unit.group) <= rank(stored.kind);
}
