import { seedInvalid } from '../domain/errors.ts';
import type { CoreIndex } from './seed-core-index.ts';
import type { DocumentFileLine, FindingRecord } from './seed-documents.ts';
import type { InspectionLine } from './seed-inspections.ts';
import type { NationalFileLine } from './seed-national.ts';
import type { SeedFile } from './seed-reader.ts';
import { sourceReference } from './seed-source-references.ts';
import type { CoreSeed, Seed } from './seed-units.ts';

/** A field that must hold one of certain keys. */
interface Reference {
  field: string;
  value: string | null;
  among: { has(key: string): boolean };
  expected: string;
}

type InspectionPart = Pick<InspectionLine, 'key' | 'authority' | 'kind' | 'framework'>;
type Place = { file: string; line: number };

const AUTHORITY = 'a key of core/authorities.jsonl';
const FRAMEWORK = 'a key of core/frameworks.jsonl';
const AREA = 'a key of core/judgement-areas.jsonl';
const THEME = 'a key of core/themes.jsonl';
const ASPECT = 'a key of core/aspects.jsonl';
const PHRASE = 'a key of core/phrases.jsonl';
const SOURCE = 'a key of core/sources.jsonl';

/**
 * Checks, before anything is written, that every reference of a seed names something that exists, in the seed or in
 * the core the graph holds, and that files agree on what they both tell. Throws `SEED_INVALID` for the first that
 * does not, with its file, line, field and value.
 */
export function checkReferences(seed: Seed, core: CoreIndex): void {
  if (seed.core !== null) checkCore(seed.core);
  const inspections = new Map<string, InspectionPart & Place>();
  const documents = new Map<string, Place>();
  for (const file of seed.inspections) checkInspections(file, core, inspections, documents);
  const curated = new Map<string, Place>();
  for (const file of seed.documents) checkDocument(file, core, inspections, curated);
  for (const file of seed.national) checkIndexed(file, core, inspections, seed.phrases);
}

function checkCore(core: CoreSeed): void {
  const regions = keys(core['regions.jsonl']);
  const scales = keys(core['grade-scales.jsonl']);
  const areas = keys(core['judgement-areas.jsonl']);
  const themes = keys(core['themes.jsonl']);
  const authorities = keys(core['authorities.jsonl']);
  check(core['frameworks.jsonl'], (of) => [
    { field: 'scale', value: of.scale, among: scales, expected: 'a key of core/grade-scales.jsonl' },
    ...of.areas.map((value, at) => ({ field: `areas.${at}`, value, among: areas, expected: AREA })),
  ]);
  check(core['themes.jsonl'], (of) => [
    { field: 'broader', value: of.broader, among: themes, expected: THEME },
    ...of.excludes.map((to, at) => ({
      field: `excludes.${at}.theme`,
      value: to.theme,
      among: themes,
      expected: THEME,
    })),
  ]);
  checkTree(core['themes.jsonl']);
  checkAccuracy(core);
  check(core['authorities.jsonl'], (of) => [
    { field: 'onsRegion', value: of.onsRegion, among: regions, expected: 'a key of core/regions.jsonl' },
    { field: 'ofstedRegion', value: of.ofstedRegion, among: regions, expected: 'a key of core/regions.jsonl' },
    ...listed('successors', of.successors, authorities),
  ]);
  const known = { among: authorities, expected: AUTHORITY };
  check(core['neighbours.jsonl'], (of) => [
    { field: 'authority', value: of.authority, ...known },
    ...of.neighbours.map((to, at) => ({ field: `neighbours.${at}.authority`, value: to.authority, ...known })),
  ]);
  check(core['delivery-bodies.jsonl'], (of) => listed('authorities', of.authorities, authorities));
}

const listed = (field: string, of: readonly { key: string }[], among: ReadonlySet<string>): Reference[] =>
  of.map(({ key }, at) => ({ field: `${field}.${at}.key`, value: key, among, expected: AUTHORITY }));

/** Every theme has a line that says how accurate it is, and every line is of a theme, or of a theme and an aspect. */
function checkAccuracy(core: CoreSeed): void {
  const [themes, aspects] = [keys(core['themes.jsonl']), keys(core['aspects.jsonl'])];
  const measured = keys(core['accuracy.jsonl']);
  check(core['accuracy.jsonl'], ({ key }) => {
    const [theme = '', aspect = null] = key.split('--');
    return [
      { field: 'key', value: theme, among: themes, expected: `${THEME}, alone or before "--"` },
      { field: 'key', value: aspect, among: aspects, expected: `${ASPECT} after "--"` },
    ];
  });
  const expected = 'a theme with a line in core/accuracy.jsonl';
  check(core['themes.jsonl'], ({ key }) => [{ field: 'key', value: key, among: measured, expected }]);
}

/** A theme that is its own broader theme, over any number of steps, would never end when walked. */
function checkTree(file: CoreSeed['themes.jsonl']): void {
  const broader = new Map(file.lines.map(({ value }) => [value.key, value.broader]));
  for (const { line, value } of file.lines) {
    let above = value.broader;
    for (let steps = 0; above !== null && above !== value.key && steps < broader.size; steps += 1)
      above = broader.get(above) ?? null;
    if (above !== value.key) continue;
    throw seedInvalid({ file: file.name, line, field: 'broader', value: value.broader, expected: 'no circle' });
  }
}

function checkInspections(
  file: SeedFile<InspectionLine>,
  core: CoreIndex,
  inspections: Map<string, InspectionPart & Place>,
  documents: Map<string, Place>,
): void {
  const authority = file.name.replace(/^.*\/|\.jsonl$/gu, '');
  check(file, (of) => [
    { field: 'authority', value: of.authority, among: new Set([authority]), expected: `${authority}, as the file` },
    ...inspectionReferences(of, core, ''),
    ...of.documents.map((to, at) => ({
      field: `documents.${at}.publisher`,
      value: to.publisher,
      among: core.sources,
      expected: SOURCE,
    })),
    ...of.judgements.flatMap((to, at) => judgementReferences(of, to, core, `judgements.${at}.`)),
    ...of.dates.map((to, at) => sourceReference(of, to.source, core, `dates.${at}.`)),
  ]);
  for (const { line, value } of file.lines) {
    inspections.set(value.key, { ...value, file: file.name, line });
    for (const [at, { key }] of value.documents.entries())
      refuseSecond(documents, key, { file: file.name, line }, `documents.${at}.key`);
  }
}

function judgementReferences(
  of: InspectionLine,
  to: InspectionLine['judgements'][number],
  core: CoreIndex,
  field: string,
): Reference[] {
  return [sourceReference(of, to.source, core, field), ...gradeReferences(of.framework, to, core, field)];
}

function gradeReferences(
  framework: string,
  of: { area: string; grade: string | null },
  core: CoreIndex,
  field: string,
): Reference[] {
  const grades = core.frameworks.get(framework) ?? [];
  const expected =
    grades.length > 0 ? `a grade of ${framework}: ${grades.join(', ')}` : `none: ${framework} grades not`;
  return [
    { field: `${field}area`, value: of.area, among: core.areas, expected: AREA },
    { field: `${field}grade`, value: of.grade, among: new Set(grades), expected },
  ];
}

const inspectionReferences = (of: InspectionPart, core: CoreIndex, prefix: string): Reference[] => [
  { field: `${prefix}authority`, value: of.authority, among: core.authorities, expected: AUTHORITY },
  { field: `${prefix}framework`, value: of.framework, among: core.frameworks, expected: FRAMEWORK },
];

function checkDocument(
  file: SeedFile<DocumentFileLine>,
  core: CoreIndex,
  inspections: Map<string, InspectionPart & Place>,
  curated: Map<string, Place>,
): void {
  check(file, (of) => {
    if (of.record === 'finding') return findingReferences(of, core);
    const { inspection, document, judgements } = of;
    return [
      ...inspectionReferences(inspection, core, 'inspection.'),
      ...agreement(inspection, inspections.get(inspection.key)),
      { field: 'document.publisher', value: document.publisher, among: core.sources, expected: SOURCE },
      ...judgements.flatMap((to, at) => gradeReferences(inspection.framework, to, core, `judgements.${at}.`)),
    ];
  });
  for (const { line, value } of file.lines) {
    if (value.record === 'document')
      refuseSecond(curated, value.document.key, { file: file.name, line }, 'document.key');
  }
}

function checkIndexed(
  file: SeedFile<NationalFileLine>,
  core: CoreIndex,
  inspections: Map<string, InspectionPart & Place>,
  phrases: Seed['phrases'],
): void {
  const among = phrases ?? new Map<string, unknown>();
  check(file, (of) => {
    if (of.record === 'finding')
      return [
        ...tagReferences(of, core),
        ...of.themes.map((value, at) => ({ field: `themes.${at}`, value, among, expected: PHRASE })),
      ];
    if (of.record === 'refers-back') return tagReferences(of, core);
    const { inspection, document, judgements, areas } = of;
    return [
      ...inspectionReferences(inspection, core, 'inspection.'),
      ...agreement(inspection, inspections.get(inspection.key)),
      { field: 'document.publisher', value: document.publisher, among: core.sources, expected: SOURCE },
      ...judgements.flatMap((to, at) => gradeReferences(inspection.framework, to, core, `judgements.${at}.`)),
      ...areas.map((value, at) => ({ field: `areas.${at}`, value, among: core.areas, expected: AREA })),
    ];
  });
}

/** A file of documents and a file of inspections may tell the same inspection; what places it must be the same. */
function agreement(of: InspectionPart, other: (InspectionPart & Place) | undefined): Reference[] {
  if (other === undefined) return [];
  return (['authority', 'kind', 'framework'] as const).map((field) => ({
    field: `inspection.${field}`,
    value: of[field],
    among: new Set<string>([other[field]]),
    expected: `${other[field]}, as ${other.file}:${other.line} has it`,
  }));
}

const tagReferences = (of: Pick<FindingRecord, 'themes' | 'aspects'>, core: CoreIndex): Reference[] => [
  ...of.themes.map((value, at) => ({ field: `themes.${at}`, value, among: core.themes, expected: THEME })),
  ...of.aspects.map((value, at) => ({ field: `aspects.${at}`, value, among: core.aspects, expected: ASPECT })),
];

const findingReferences = (of: FindingRecord, core: CoreIndex): Reference[] => [
  ...tagReferences(of, core),
  { field: 'judgementArea', value: of.judgementArea, among: core.areas, expected: AREA },
];

function check<Value>(file: SeedFile<Value>, references: (of: Value) => Reference[]): void {
  for (const { line, value: record } of file.lines) {
    for (const { field, value, among, expected } of references(record)) {
      if (value === null || among.has(value)) continue;
      throw seedInvalid({ file: file.name, line, field, value, expected });
    }
  }
}

function refuseSecond(seen: Map<string, Place>, key: string, at: Place, field: string): void {
  const first = seen.get(key);
  if (first !== undefined)
    throw seedInvalid({ ...at, field, value: key, expected: `a key that ${first.file}:${first.line} does not have` });
  seen.set(key, at);
}

const keys = (file: SeedFile<{ key: string }>): Set<string> => new Set(file.lines.map(({ value }) => value.key));
