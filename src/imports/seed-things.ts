import { fullId } from '../domain/ids.ts';
import { dateStatementKey, INSPECTION_FIELD_NAMES } from './seed-inspections.ts';
import type { InspectionFacts, InspectionLine, JudgementLine } from './seed-inspections.ts';
import type { CoreFile } from './seed-core.ts';
import type { NeighbourModelYear } from './seed-neighbours.ts';
import type { SeedFile } from './seed-reader.ts';
import type { CoreSeed, Seed } from './seed-units.ts';
import { curatedFinding, toldReferences, type ToldFinding } from './told-document.ts';
import { indexedFindings } from './told-index.ts';

/** What a thing of a seed says, field by field. */
export type Fields = Readonly<Record<string, unknown>>;

/** Everything a seed says: kind of thing → id → fields. The kinds are in the order in which a report names them. */
export type SeedThings = ReadonlyMap<string, ReadonlyMap<string, Fields>>;

type Things = Map<string, Map<string, Fields>>;

/** The types whose ids the records of a core file have in the graph; those of other files are named by their key. */
const TYPES: Readonly<Partial<Record<CoreFile, string>>> = {
  'regions.jsonl': 'Region',
  'grade-scales.jsonl': 'GradeScale',
  'judgement-areas.jsonl': 'JudgementArea',
  'frameworks.jsonl': 'Framework',
  'themes.jsonl': 'Theme',
  'aspects.jsonl': 'Aspect',
  'sources.jsonl': 'Document',
  'authorities.jsonl': 'Authority',
  'delivery-bodies.jsonl': 'DeliveryBody',
};

/**
 * The things of a seed by the ids that the graph gives them. Where several files tell a thing, the one that a load lets
 * tell it: curated documents before the national index; for an inspection, the file of inspections before both.
 */
export function thingsOf(seed: Seed): SeedThings {
  const things: Things = new Map();
  if (seed.core !== null) addRegister(things, seed.core);
  const inspections = seed.inspections.flatMap((file) => file.lines.map(({ value }) => value));
  for (const of of inspections) addInspection(things, of);
  addDocuments(things, seed);
  for (const of of inspections) addStated(things, of);
  return things;
}

/** The kind of thing that the neighbours of one model are: two models are never mixed. */
export const neighboursOf = (model: NeighbourModelYear): string => `neighbours of the ${model} model`;

function addRegister(things: Things, { 'neighbours.jsonl': neighbours, ...core }: CoreSeed): void {
  for (const [file, { lines }] of Object.entries(core) as [CoreFile, SeedFile<{ key: string }>][])
    for (const { value } of lines) {
      const { key, ...fields } = value;
      const type = TYPES[file];
      add(things, file.replace('.jsonl', ''), type === undefined ? key : fullId(type, key), fields);
    }
  // Each neighbour is a thing of its own, so that a change names it: `2025-kent: 3` says who is third to Kent.
  for (const { key, model, source, neighbours: of } of neighbours.lines.map(({ value }) => value)) {
    for (const { rank, ...fields } of of) add(things, neighboursOf(model), `${key}: ${rank}`, fields);
    add(things, 'sources of neighbours', key, { source });
  }
}

/** Documents with their findings and the judgements they state: the curated ones first, so that the index yields to them. */
function addDocuments(things: Things, { documents, national, phrases }: Seed): void {
  for (const { lines } of documents) {
    const told = lines.map(({ value }) => value);
    const head = told.find((of) => of.record === 'document');
    if (head === undefined) continue;
    const findings = told.filter((of) => of.record === 'finding').map(curatedFinding);
    addDocument(things, head, findings);
  }
  for (const { lines } of national) {
    const told = lines.map(({ value }) => value);
    const head = told.find((of) => of.record === 'document');
    if (head === undefined || phrases === null) continue;
    if (things.get('documents')?.has(`document:${head.document.key}`)) continue;
    const found = told.filter((of) => of.record === 'finding');
    addDocument(things, head, indexedFindings(found, head.areas, phrases));
    for (const { key, position: _position, ...fields } of toldReferences(
      told.filter((of) => of.record === 'refers-back'),
    ))
      add(things, 'earlier visits recalled', `earlier-visit-reference:${head.document.key}-${key}`, fields);
  }
}

interface Head {
  readonly inspection: InspectionFacts;
  readonly document: { readonly key: string };
  readonly judgements: readonly Omit<JudgementLine, 'source' | 'preferred'>[];
}

function addDocument(
  things: Things,
  { inspection, document, judgements }: Head,
  findings: readonly ToldFinding[],
): void {
  addInspection(things, inspection);
  add(things, 'documents', `document:${document.key}`, withoutKey(document));
  const source = document.key.slice(inspection.key.length + 1);
  for (const of of judgements) addGrade(things, inspection, { ...of, source });
  // Positions follow from the other findings: one more would change all that come after it.
  for (const { key, position: _position, ...fields } of findings)
    add(things, 'findings', `finding:${document.key}-${key}`, fields);
}

function addInspection(things: Things, of: InspectionFacts): void {
  const fields = INSPECTION_FIELD_NAMES.filter((name) => name !== 'key').map((name) => [name, of[name]]);
  add(things, 'inspections', `inspection:${of.key}`, Object.fromEntries(fields) as Fields);
}

/** What only the file of inspections tells: documents that nobody has read, grades and days from other sources. */
function addStated(things: Things, of: InspectionLine): void {
  for (const document of of.documents) add(things, 'documents', `document:${document.key}`, withoutKey(document));
  for (const judgement of of.judgements) addGrade(things, of, judgement);
  for (const { what, source, ...fields } of of.dates)
    add(things, 'days on which sources differ', `date-statement:${dateStatementKey(of, { what, source })}`, fields);
}

const addGrade = (
  things: Things,
  { key }: { key: string },
  { area, source, ...fields }: Omit<JudgementLine, 'preferred'>,
): void => add(things, 'grades', `judgement:${key}-${area}-${source}`, fields);

const withoutKey = ({ key: _key, ...fields }: { readonly key: string }): Fields => fields;

/** Adds a thing, unless it has been told already: who is asked first is told best. */
function add(things: Things, kind: string, id: string, fields: Fields): void {
  const known = things.get(kind) ?? new Map<string, Fields>();
  things.set(kind, known);
  if (!known.has(id)) known.set(id, fields);
}
