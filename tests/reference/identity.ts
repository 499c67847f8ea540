/** Ids: full ones, bare keys, replaced ones, and the names and codes that find an authority or a theme. */
import { fold } from '../../src/domain/text.ts';
import { all, type Entity, type Store, target } from './store.ts';

/** Type of the schema → what its ids begin with. */
export const PREFIXES: Readonly<Record<string, string>> = {
  Authority: 'authority',
  Region: 'region',
  DeliveryBody: 'delivery-body',
  Inspection: 'inspection',
  Framework: 'framework',
  GradeScale: 'grade-scale',
  JudgementArea: 'judgement-area',
  Judgement: 'judgement',
  Document: 'document',
  Finding: 'finding',
  EarlierVisitReference: 'earlier-visit-reference',
  Theme: 'theme',
  Aspect: 'aspect',
  Weakness: 'weakness',
  Change: 'change',
};

/** The full id of a bare key; a full id stays. */
export function fullId(type: string, id: string): string {
  const prefix = `${PREFIXES[type]}:`;
  return id.startsWith(prefix) ? id : prefix + id;
}

/** The type of a node, or undefined for what the schema does not show. */
export const typeOf = (entity: Partial<Entity>): string | undefined =>
  entity.labels?.find((label) => label in PREFIXES);

/** Any node by its full id or a replaced one. */
export function byFullId(store: Store, id: string): Entity | null {
  const type = Object.keys(PREFIXES).find((name) => id.startsWith(`${PREFIXES[name]}:`));
  return type ? ofType(store, type, id) : null;
}

/** One node of a type by full id, bare key or replaced id. */
export const byId = (store: Store, type: string, id: string): Entity | null => ofType(store, type, fullId(type, id));

function ofType(store: Store, type: string, id: string): Entity | null {
  const found = store.byId.get(id);
  const entity = found?.labels.includes('Alias') ? target(found, 'NOW') : found;
  return entity?.labels.includes(type) ? entity : null;
}

/** One authority by id or, when exactly one has it, by any name or code. */
export const findAuthority = (store: Store, id: string): Entity | null =>
  byId(store, 'Authority', id) ?? only(all(store, 'Authority').filter((entity) => names(entity).includes(fold(id))));

/** One theme by id or, when exactly one has it, by a label. */
export const findTheme = (store: Store, id: string): Entity | null =>
  byId(store, 'Theme', id) ?? only(all(store, 'Theme').filter((entity) => labels(entity).includes(fold(id))));

const only = (entities: readonly Entity[]): Entity | null => (entities.length === 1 ? (entities[0] ?? null) : null);

const names = ({ properties }: Entity): string[] => (properties.namesFolded as string[] | undefined) ?? [];

const labels = ({ properties }: Entity): string[] =>
  [properties.prefLabel, ...((properties.altLabels as string[] | undefined) ?? [])].map((label) => fold(String(label)));
