/** Random frameworks, inspections with uncertain dates, documents, and judgements by two sources. */
import { fold } from '../../../src/domain/text.ts';
import type { Random } from '../random.ts';
import { addNode, type Graph, pointedAt, propertyOf, relate } from './graph.ts';
import { day, maybe, text, WORDS } from './words.ts';

const GRADES = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate'];
const KINDS = ['SINGLE_INSPECTION', 'ILACS_STANDARD', 'ILACS_SHORT', 'FOCUSED_VISIT', 'JOINT_TARGETED_AREA'];
const AREAS = ['overall', 'leaders', 'protection', 'care'];

/** Adds frameworks, scales and areas, and gives the ids of the frameworks. */
export function addFrameworks(random: Random, graph: Graph): string[] {
  for (const key of ['four-point', 'unused'])
    addNode(graph, 'GradeScale', `grade-scale:${key}`, {
      ...{ key, name: key, nameFolded: key, grades: key === 'unused' ? [] : GRADES },
      validFrom: maybe(random, '2013-11-01'),
      validTo: null,
    });
  for (const key of AREAS)
    addNode(graph, 'JudgementArea', `judgement-area:${key}`, {
      ...{ key, name: `Area ${key}`, nameFolded: `area ${key}` },
      description: maybe(random, text(random, 2)),
    });
  return ['f1', 'f2', 'f3', 'f4'].map((key, index) => addFramework(random, graph, key, index));
}

function addFramework(random: Random, graph: Graph, key: string, index: number): string {
  const name = index < 2 ? 'The Framework' : `Framework ${WORDS[index]}`;
  const graded = index !== 3;
  const id = addNode(graph, 'Framework', `framework:${key}`, {
    ...{ key, name, nameFolded: fold(name), abbreviation: key.toUpperCase(), version: maybe(random, '2') },
    description: text(random, 2),
    validFrom: index < 2 ? '2012-01-01' : '2018-01-01',
    validTo: maybe(random, '2022-12-31'),
    graded,
    fullInspection: index !== 2,
  });
  if (graded) relate(graph, id, 'GRADES_ON', 'grade-scale:four-point');
  for (const [rank, area] of random.some(AREAS, random.int(1, 4)).entries())
    relate(graph, id, 'JUDGES', `judgement-area:${area}`, { rank: rank + 1 });
  return id;
}

export interface Inspections {
  readonly inspections: readonly string[];
  readonly documents: readonly string[];
}

/** Adds inspections of the authorities with their documents and judgements, and gives the ids. */
export function addInspections(random: Random, graph: Graph, authorities: string[], frameworks: string[]): Inspections {
  const source = addDocument(random, graph, 'statistics', 0);
  const inspections = Array.from({ length: 25 }, (_, index) => {
    // The last authority has none, so that emptiness occurs.
    const authority = random.pick(authorities.slice(0, 7));
    return addInspection(random, graph, authority, random.pick(frameworks), index);
  });
  const documents = inspections.slice(0, 14).map((inspection, index) => {
    const reported = index < 11 ? inspection : (inspections[index - 11] ?? inspection);
    const document = addDocument(random, graph, `${reported.slice('inspection:'.length)}-${index}`, index);
    relate(graph, document, 'REPORTS_ON', reported);
    return document;
  });
  for (const inspection of inspections) addJudgements(random, graph, inspection, [source, ...documents]);
  return { inspections, documents };
}

function addInspection(random: Random, graph: Graph, authority: string, framework: string, index: number): string {
  const latest = random.pick([day(random), '2018-06-15']);
  const datePrecision = random.pick(['DAY', 'DAY', 'DAY', 'MONTH', 'YEAR', 'UNKNOWN']);
  const exact = datePrecision === 'DAY';
  const earliest = exact ? latest : `${latest.slice(0, 4)}-01-01`;
  const dateText = { DAY: latest, MONTH: latest.slice(0, 7), YEAR: latest.slice(0, 4) }[datePrecision];
  const publishedOn = maybe(random, `${Number(latest.slice(0, 4)) + 1}${latest.slice(4)}`);
  const key = `${authority.slice('authority:'.length)}-visit-${index}`;
  const focus = maybe(random, random.chance(0.2) ? '' : text(random, 1));
  const id = addNode(graph, 'Inspection', `inspection:${key}`, {
    ...{ key, latest, earliest, datePrecision, publishedOn, focus },
    focusFolded: focus === null ? null : fold(focus),
    kind: random.pick(KINDS),
    firstDay: exact ? maybe(random, `${latest.slice(0, 8)}01`) : null,
    lastDay: exact ? latest : null,
    dateText: dateText ?? `${earliest}/${latest}`,
    publishedText: null,
    available: publishedOn ?? latest,
    full: random.chance(0.6),
    reading: random.pick(['READ', 'READ', 'READ', 'READ', 'NOT_READ', 'UNREADABLE']),
    link: maybe(random, `https://example.org/${index}`),
  });
  relate(graph, id, 'OF', authority);
  relate(graph, id, 'UNDER', framework);
  return id;
}

function addDocument(random: Random, graph: Graph, key: string, index: number): string {
  const title = index % 4 === 0 ? 'Report' : `Report on ${text(random, 1)}`;
  const publisher = random.pick(['Ofsted', 'The Daily \u{1F600}']);
  const publishedOn = maybe(random, day(random));
  return addNode(graph, 'Document', `document:${key}`, {
    ...{ key, title, publisher, publishedOn },
    titleFolded: fold(title),
    publisherFolded: fold(publisher),
    publishedSort: publishedOn ?? '',
    kind: random.pick(['REPORT', 'LETTER', 'NEWS']),
    url: maybe(random, `https://example.org/d/${index}`),
    publishedText: null,
    retrieved: null,
    pages: maybe(random, random.int(1, 40)),
    sha256: random.chance(0.5) ? ['ab', 'cd'] : [],
    secondHand: random.chance(0.3),
    licenceId: 'ogl-3.0',
    licenceName: 'Open Government Licence',
    licenceAttribution: 'Crown copyright',
    licenceReuse: random.pick(['OPEN', 'RESTRICTED', 'UNKNOWN']),
    quoteStatus: random.pick(['HELD', 'FETCHABLE', 'NOT_REUSABLE']),
  });
}

function addJudgements(random: Random, graph: Graph, inspection: string, documents: readonly string[]): void {
  const [framework = ''] = pointedAt(graph, inspection, 'UNDER');
  for (const area of pointedAt(graph, framework, 'JUDGES')) {
    if (random.chance(0.4)) continue;
    for (const [index, document] of random.some(documents, random.int(1, 2)).entries()) {
      const graded = propertyOf(graph, framework, 'graded') === true && random.chance(0.8);
      const rank = random.int(1, 4);
      const grade = graded ? (GRADES[rank - 1] ?? null) : null;
      const key = `${inspection.slice('inspection:'.length)}-${area.slice('judgement-area:'.length)}-${index}`;
      const id = addNode(graph, 'Judgement', `judgement:${key}`, {
        key,
        grade,
        gradeFolded: grade && fold(grade),
        gradeRank: graded ? rank : null,
        scale: graded ? 'four-point' : null,
        state: graded ? 'GRADED' : random.pick(['NOT_GRADED', 'NOT_YET_A_JUDGEMENT', 'UNKNOWN']),
        preferred: index === 0,
        sourceText: maybe(random, text(random, 1)),
      });
      relate(graph, inspection, 'REACHED', id);
      relate(graph, id, 'IN_AREA', area);
      relate(graph, id, 'STATED_IN', document);
    }
  }
}
