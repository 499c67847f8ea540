import type { CoreIndex } from '../../imports/seed-core-index.ts';
import type { Seed } from '../../imports/seed-units.ts';
import { coreUnits } from './core-rows.ts';
import type { StoredUnit } from './dataset.ts';
import { documentUnit } from './document-rows.ts';
import { inspectionUnit } from './inspection-rows.ts';
import { nationalUnit, nationalUnitName } from './national-rows.ts';
import { mayTell } from './precedence.ts';
import type { UnitRows } from './rows.ts';

/**
 * The units of a seed that may be written to a graph which holds these: in load order, and for each document only who
 * tells it best, of the seed and of the graph together.
 */
export function unitsOf(seed: Seed, core: CoreIndex, stored: ReadonlyMap<string, StoredUnit>): UnitRows[] {
  const inspections = seed.inspections.map((file) => inspectionUnit(file, core));
  return [...(seed.core === null ? [] : coreUnits(seed.core)), ...inspections, ...documentUnits(seed, core, stored)];
}

function documentUnits(seed: Seed, core: CoreIndex, stored: ReadonlyMap<string, StoredUnit>): UnitRows[] {
  const curated = seed.documents.map((file) => documentUnit(file, core));
  const told = new Set(curated.filter((unit) => unit.nodes.length > 0).map((unit) => unit.name));
  const { phrases } = seed;
  const files = phrases === null ? [] : seed.national.filter((file) => !told.has(nationalUnitName(file)));
  const national = phrases === null ? [] : files.map((file) => nationalUnit(file, core, phrases));
  const indexed = new Set(national.map((unit) => unit.name));
  const withdrawn = new Set(curated.map((unit) => unit.name).filter((name) => !told.has(name)));
  // What a curated file withdraws, the index may tell at once; what the user ingested stays.
  const over = (unit: UnitRows): boolean => withdrawn.has(unit.name) && stored.get(unit.name)?.kind === 'documents';
  return [
    ...curated.filter((unit) => !indexed.has(unit.name) && mayTell(unit, stored.get(unit.name))),
    ...national.filter((unit) => over(unit) || mayTell(unit, stored.get(unit.name))),
  ];
}
