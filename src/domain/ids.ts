/** The type part of each type's ids: `authority:stockton-on-tees`. */
const idPrefixes = {
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
} as const satisfies Record<string, string>;

const typesByPrefix = new Map<string, string>(Object.entries(idPrefixes).map(([type, prefix]) => [prefix, type]));

/** The full id of a thing of this type, given its full id or its bare key. */
export function fullId(type: string, idOrKey: string): string {
  const prefix = `${(idPrefixes as Readonly<Record<string, string>>)[type] ?? type}:`;
  return idOrKey.startsWith(prefix) ? idOrKey : `${prefix}${idOrKey}`;
}

/** The type of the thing that has this full id; undefined when no type has such ids. */
export const typeOfId = (id: string): string | undefined =>
  typesByPrefix.get(id.slice(0, Math.max(0, id.indexOf(':'))));
