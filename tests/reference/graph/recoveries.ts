/** Weaknesses that were reported once and put right later, so that the questions on resolution have answers. */
import type { Random } from '../random.ts';
import { addNode, type Graph, pointedAt, relate } from './graph.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Parts extends Vocabulary {
  readonly authorities: readonly string[];
  readonly frameworks: readonly string[];
  readonly documents: readonly string[];
}

/** A scale with a step more than the usual one, so that grades on it compare with none but their like. */
const OTHER_SCALE = 'five-point';
const GRADES = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate'];

/** Adds to some authorities an inspection that reports a weakness, a later full one that finds it put right, and the status. */
export function addRecoveries(random: Random, graph: Graph, parts: Parts): void {
  addNode(graph, 'GradeScale', `grade-scale:${OTHER_SCALE}`, {
    ...{ key: OTHER_SCALE, name: OTHER_SCALE, nameFolded: OTHER_SCALE, validFrom: null, validTo: null },
    grades: [...GRADES, 'Poor'],
  });
  for (const authority of parts.authorities.slice(0, 7))
    for (let story = 0; story < 2; story += 1) addRecovery(random, graph, parts, authority, story);
}

function addRecovery(random: Random, graph: Graph, parts: Parts, authority: string, story: number): void {
  const theme = random.pick(parts.themes.slice(0, 6));
  const aspect = random.pick(parts.aspects);
  const framework = random.pick(parts.frameworks);
  const years = [random.int(2014, 2018), random.int(2019, 2025)];
  const days = years.map((year) => `${year}-0${random.int(1, 9)}-1${random.int(0, 9)}`);
  for (const [at, latest] of days.entries()) {
    const key = `${authority.slice('authority:'.length)}-story-${story}-${at}`;
    const inspection = addInspection(random, graph, key, latest, at === 1);
    relate(graph, inspection, 'OF', authority);
    relate(graph, inspection, 'UNDER', framework);
    for (const number of [1, 2]) addFinding(random, graph, parts, { inspection, latest, theme, aspect, at, number });
    for (const area of pointedAt(graph, framework, 'JUDGES')) addJudgement(random, graph, inspection, area, parts);
  }
  const weakness = `weakness:${theme.slice('theme:'.length)}`;
  for (const id of [weakness, `${weakness}--${aspect.slice('aspect:'.length)}`])
    for (const prominence of ['HEADLINE', 'ANY']) addStatus(graph, authority, id, prominence, days);
}

function addInspection(random: Random, graph: Graph, key: string, latest: string, full: boolean): string {
  return addNode(graph, 'Inspection', `inspection:${key}`, {
    ...{ key, latest, earliest: latest, datePrecision: 'DAY', publishedOn: null, focus: null, focusFolded: null },
    kind: full ? 'ILACS_STANDARD' : random.pick(['ILACS_STANDARD', 'FOCUSED_VISIT']),
    ...{ firstDay: latest, lastDay: latest, dateText: latest, publishedText: null, available: latest, link: null },
    full: full || random.chance(0.5),
    reading: random.chance(0.9) ? 'READ' : 'NOT_READ',
  });
}

interface Said {
  readonly inspection: string;
  readonly latest: string;
  readonly theme: string;
  readonly aspect: string;
  readonly at: number;
  readonly number: number;
}

function addFinding(random: Random, graph: Graph, parts: Parts, said: Said): void {
  const { inspection, latest, theme, aspect, at, number } = said;
  const key = `${inspection.slice('inspection:'.length)}-${number}`;
  const better = at === 1;
  const statement = `Finding ${number}`;
  const id = addNode(graph, 'Finding', `finding:${key}`, {
    ...{ key, statement, quoteHash: `${number}`, quote: null, statementFolded: statement.toLowerCase() },
    polarity: better ? random.pick(['STRENGTH', 'STRENGTH', 'NEUTRAL']) : random.pick(['WEAKNESS', 'MIXED']),
    kind: better || number === 2 ? 'FINDING' : 'IMPROVEMENT',
    prominence: better || number === 2 ? 'BODY' : 'HEADLINE',
    concerns: random.pick(['COUNCIL', 'COUNCIL', 'PARTNERSHIP', 'PARTNER']),
    ...{ section: null, nationalFramework: [], deadline: null, resolved: better && random.chance(0.5) },
    ...{ method: 'CURATED', confidence: null, reviewStatus: 'UNREVIEWED', position: random.int(1, 3), day: latest },
  });
  relate(graph, inspection, 'REPORTS', id);
  const place = { page: 1, paragraph: '1', start: null, end: null, quoteHash: `${number}` };
  relate(graph, id, 'EVIDENCED_IN', random.pick(parts.documents), place);
  relate(graph, id, 'ABOUT', theme, { rank: 1 });
  relate(graph, id, 'IN_ASPECT', aspect, { rank: 1 });
  if (better) return;
  for (const shown of selfAndBroader(graph, theme).map((one) => one.slice('theme:'.length))) {
    relate(graph, id, 'SHOWS', `weakness:${shown}`);
    relate(graph, id, 'SHOWS', `weakness:${shown}--${aspect.slice('aspect:'.length)}`);
  }
}

const selfAndBroader = (graph: Graph, theme: string): string[] => [
  theme,
  ...pointedAt(graph, theme, 'BROADER').flatMap((broader) => selfAndBroader(graph, broader)),
];

function addJudgement(random: Random, graph: Graph, inspection: string, area: string, parts: Parts): void {
  const rank = random.int(1, 4);
  const grade = GRADES[rank - 1] ?? '';
  const key = `${inspection.slice('inspection:'.length)}-${area.slice('judgement-area:'.length)}`;
  const id = addNode(graph, 'Judgement', `judgement:${key}`, {
    ...{ key, grade, gradeFolded: grade.toLowerCase(), gradeRank: rank, state: 'GRADED', preferred: true },
    ...{ sourceText: null, scale: random.pick(['four-point', 'four-point', OTHER_SCALE]) },
  });
  relate(graph, inspection, 'REACHED', id);
  relate(graph, id, 'IN_AREA', area);
  relate(graph, id, 'STATED_IN', random.pick(parts.documents));
}

/** The status from the second inspection on, unless the authority already has the weakness otherwise. */
function addStatus(graph: Graph, authority: string, weakness: string, prominence: string, days: string[]): void {
  const [firstSeenOn = '', from = ''] = days;
  const exists = graph.relationships.some(
    ({ type, properties, ...ends }) =>
      type === 'HAS_WEAKNESS' &&
      ends.from === authority &&
      ends.to === weakness &&
      properties.prominence === prominence,
  );
  if (exists) return;
  relate(graph, authority, 'HAS_WEAKNESS', weakness, {
    ...{ prominence, from, to: '9999-12-31', open: true, status: 'RESOLVED', firstSeenOn, lastSeenOn: firstSeenOn },
    ...{ firstSeen: firstSeenOn, lastSeen: firstSeenOn, reportedCount: 1, examinedCount: 2, orderUncertain: false },
    basedOn: 'inspection:any',
  });
}
