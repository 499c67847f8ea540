import { fold } from '../../domain/text.ts';
import type {
  AspectRecord,
  AuthorityRecord,
  DeliveryBodyRecord,
  FrameworkRecord,
  SourceRecord,
  ThemeRecord,
} from '../../imports/seed-core.ts';
import type { SeedFile } from '../../imports/seed-reader.ts';
import type { CoreSeed } from '../../imports/seed-units.ts';
import type { NeighbourRecord } from '../../imports/seed-neighbours.ts';
import { accuracyRows } from './accuracy-rows.ts';
import { licenceProperties } from './document-node.ts';
import { node, relation, type NodeRow, type RelationRow, type UnitRows } from './rows.ts';
import { weaknessRows } from './weakness-rows.ts';

type Rows = Pick<UnitRows, 'nodes' | 'relations'>;

/**
 * The units of the core register: one for each file, in load order, and one for the weaknesses, which follow from
 * the themes and aspects together. Statistical neighbours belong to the unit of the authorities: a relationship is
 * replaced with the node it starts from, so both must be written whenever either changes.
 */
export const coreUnits = (core: CoreSeed): UnitRows[] => [
  unit(core['regions.jsonl'], (of) => only(node('Region', `region:${of.key}`, { ...of, nameFolded: fold(of.name) }))),
  unit(core['grade-scales.jsonl'], (of) =>
    only(node('GradeScale', `grade-scale:${of.key}`, { ...of, nameFolded: fold(of.name) })),
  ),
  unit(core['judgement-areas.jsonl'], (of) =>
    only(node('JudgementArea', `judgement-area:${of.key}`, { ...of, nameFolded: fold(of.name) })),
  ),
  unit(core['frameworks.jsonl'], framework),
  unit(core['themes.jsonl'], theme),
  unit(core['aspects.jsonl'], aspect),
  {
    name: 'core/weaknesses',
    group: 'core',
    ...weaknessRows(records(core['themes.jsonl']), records(core['aspects.jsonl'])),
  },
  {
    name: core['accuracy.jsonl'].name,
    group: 'core',
    ...accuracyRows(records(core['accuracy.jsonl']), records(core['themes.jsonl']), records(core['aspects.jsonl'])),
  },
  unit(core['sources.jsonl'], source),
  withNeighbours(unit(core['authorities.jsonl'], authority), records(core['neighbours.jsonl'])),
  unit(core['delivery-bodies.jsonl'], deliveryBody),
];

const records = <Value>(file: SeedFile<Value>): Value[] => file.lines.map(({ value }) => value);

const only = (row: NodeRow, relations: readonly RelationRow[] = []): Rows => ({ nodes: [row], relations });

function unit<Value>(file: SeedFile<Value>, rowsOf: (of: Value) => Rows): UnitRows {
  const rows = records(file).map(rowsOf);
  return {
    name: file.name,
    group: 'core',
    nodes: rows.flatMap((of) => of.nodes),
    relations: rows.flatMap((of) => of.relations),
  };
}

function framework({ areas, scale, ...of }: FrameworkRecord): Rows {
  const id = `framework:${of.key}`;
  return only(node('Framework', id, { ...of, nameFolded: fold(of.name) }), [
    ...areas.map((area, at) => relation('judges', id, `judgement-area:${area}`, { rank: at + 1 })),
    ...(scale === null ? [] : [relation('gradesOn', id, `grade-scale:${scale}`)]),
  ]);
}

function theme({ broader, weaknessLabel: _label, excludes, ...of }: ThemeRecord): Rows {
  const id = `theme:${of.key}`;
  const properties = {
    ...of,
    prefLabelFolded: fold(of.prefLabel),
    labelsFolded: [...new Set([of.prefLabel, ...of.altLabels].map(fold))],
    excludes: excludes.map(({ text }) => text),
    top: broader === null,
  };
  return only(
    node('Theme', id, properties),
    broader === null ? [] : [relation('broaderTheme', id, `theme:${broader}`)],
  );
}

const aspect = ({ weaknessPattern: _pattern, ...of }: AspectRecord): Rows =>
  only(node('Aspect', `aspect:${of.key}`, { ...of, prefLabelFolded: fold(of.prefLabel) }));

/** A data source is a document too, so that a grade can be stated in it. */
const source = ({ licence, ...of }: SourceRecord): Rows =>
  only(
    node('Document', `document:${of.key}`, {
      ...of,
      titleFolded: fold(of.title),
      publisherFolded: fold(of.publisher),
      publishedSort: of.publishedOn ?? '',
      sha256: [],
      ...licenceProperties(licence),
      quoteStatus: 'NOT_REUSABLE',
    }),
  );

function authority({ onsRegion, ofstedRegion, successors, ...of }: AuthorityRecord): Rows {
  const id = `authority:${of.key}`;
  const names = [of.key, of.name, of.officialName, ...of.alternativeNames, ...of.formerNames];
  const codes = [of.gssCode, of.dfeNumber, of.ofstedUrn].filter((code) => code !== null);
  const formerCodes = [...of.formerGssCodes, ...of.formerDfeNumbers, ...of.formerOfstedUrns];
  const properties = {
    ...of,
    nameFolded: fold(of.name),
    namesFolded: [...new Set([...names, ...codes, ...formerCodes].map(fold))],
    current: of.validTo === null,
  };
  return only(node('Authority', id, properties), [
    relation('inRegion', id, `region:${onsRegion}`, { scheme: 'ONS' }),
    relation('inRegion', id, `region:${ofstedRegion}`, { scheme: 'OFSTED' }),
    ...successors.map(({ key, on }) => relation('succeededBy', id, `authority:${key}`, { on })),
  ]);
}

const withNeighbours = (authorities: UnitRows, of: readonly NeighbourRecord[]): UnitRows => ({
  ...authorities,
  relations: [...authorities.relations, ...of.flatMap(neighbours)],
});

const neighbours = ({ model, authority: from, source: by, neighbours: of }: NeighbourRecord): RelationRow[] =>
  of.map(({ rank, authority: to, closeness }) =>
    relation('neighbour', `authority:${from}`, `authority:${to}`, {
      model: `MODEL_${model}`,
      rank,
      closeness,
      source: by,
    }),
  );

function deliveryBody({ authorities, source: from, ...of }: DeliveryBodyRecord): Rows {
  const id = `delivery-body:${of.key}`;
  return only(
    node('DeliveryBody', id, { ...of, nameFolded: fold(of.name) }),
    authorities.map(({ key, ...period }) =>
      relation('deliveredBy', `authority:${key}`, id, { ...period, source: from }),
    ),
  );
}
