import { z } from 'zod';
import type { Reconcilable } from '../../domain/reconcilable.ts';
import { days, decimals, linkRow, texts } from './values.ts';

const PLAIN = [
  'id',
  'name',
  'officialName',
  'alternativeNames',
  'formerNames',
  'gssCode',
  'formerGssCodes',
  'dfeNumber',
  'formerDfeNumbers',
  'ofstedUrn',
  'formerOfstedUrns',
  'kind',
  'validFrom',
  'validTo',
  'current',
  'latitude',
  'longitude',
  'inspectionCount',
];

const region = (scheme: string): string =>
  `head(COLLECT { MATCH (n)-[in:IN_REGION]->(r:Region) WHERE in.scheme = '${scheme}' RETURN r.name })`;

const succession = (pattern: string): string =>
  `COLLECT { MATCH ${pattern} RETURN {id: other.id, name: other.name, on: s.on} ORDER BY s.on, other.id }`;

/** The map of an authority `n` that `authorityRow` reads. */
export const authorityColumns =
  `n {${PLAIN.map((name) => `.${name}`).join(', ')}, ` +
  `region: ${region('ONS')}, ofstedRegion: ${region('OFSTED')}, ` +
  `successors: ${succession('(n)-[s:SUCCEEDED_BY]->(other:Authority)')}, ` +
  `predecessors: ${succession('(n)<-[s:SUCCEEDED_BY]-(other:Authority)')}}`;

const text = z.string().nullable();
const list = z
  .array(z.string())
  .nullable()
  .transform((items) => items ?? []);
const succeeding = z.array(linkRow.extend({ on: z.string() }));

/** An authority as the statement gives it. */
export const authorityRow = z.object({
  id: z.string(),
  name: z.string(),
  officialName: z.string(),
  alternativeNames: list,
  formerNames: list,
  gssCode: text,
  formerGssCodes: list,
  dfeNumber: text,
  formerDfeNumbers: list,
  ofstedUrn: text,
  formerOfstedUrns: list,
  kind: z.string(),
  validFrom: text,
  validTo: text,
  current: z.boolean(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  inspectionCount: z.number().nullable(),
  region: text,
  ofstedRegion: text,
  successors: succeeding,
  predecessors: succeeding,
});

type AuthorityRow = z.infer<typeof authorityRow>;

/** The thing that a row is. */
export function authorityOf(row: AuthorityRow): Reconcilable {
  const now = [row.gssCode, row.dfeNumber, row.ofstedUrn].filter((code) => code !== null);
  const codes = [...now, ...row.formerGssCodes, ...row.formerDfeNumbers, ...row.formerOfstedUrns];
  return {
    id: row.id,
    type: 'Authority',
    name: row.name,
    otherNames: [row.officialName, ...row.alternativeNames],
    formerNames: row.formerNames,
    codes,
    current: row.current,
    description: describe(row),
    properties: {
      code: texts(...codes),
      gssCode: texts(row.gssCode),
      formerGssCodes: texts(...row.formerGssCodes),
      dfeNumber: texts(row.dfeNumber),
      ofstedUrn: texts(row.ofstedUrn),
      region: texts(row.region),
      ofstedRegion: texts(row.ofstedRegion),
      kind: texts(kindName(row.kind)),
      officialName: texts(row.officialName),
      alternativeNames: texts(...row.alternativeNames),
      formerNames: texts(...row.formerNames),
      current: texts(String(row.current)),
      validFrom: days(row.validFrom),
      validTo: days(row.validTo),
      successors: row.successors.map(({ id, name }) => ({ id, name })),
      predecessors: row.predecessors.map(({ id, name }) => ({ id, name })),
      latitude: decimals(row.latitude),
      longitude: decimals(row.longitude),
      inspectionCount: [{ int: row.inspectionCount ?? 0 }],
    },
  };
}

const PROPER: Readonly<Record<string, string>> = { london: 'London', isles: 'Isles', scilly: 'Scilly' };

/** `LONDON_BOROUGH` as words: "London borough". */
function kindName(kind: string): string {
  const words = kind
    .toLowerCase()
    .split('_')
    .map((word) => PROPER[word] ?? word)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Unitary authority, North East"; a former one also until when, and who succeeded it. */
function describe({ kind, region: ons, validTo, successors }: AuthorityRow): string {
  const place = [kindName(kind), ons].filter((part) => part !== null).join(', ');
  const ended = validTo === null ? [] : [`until ${validTo}`];
  const by = successors.map(({ name, on }) => `by ${name} on ${on}`).join(' and ');
  return [place, ...ended, ...(by === '' ? [] : [`succeeded ${by}`])].join('; ');
}
