/** Random findings, and the weaknesses they show. */
import { fold } from '../../../src/domain/text.ts';
import type { Random } from '../random.ts';
import { addNode, type Graph, pointedAt, propertyOf, relate } from './graph.ts';
import type { Vocabulary } from './vocabulary.ts';
import { maybe, text } from './words.ts';

const CONCERNS = [
  'COUNCIL',
  'COUNCIL',
  'PARTNERSHIP',
  'DELIVERY_BODY',
  'PARTNER',
  'ADOPTION_AGENCY',
  'OTHER_AUTHORITY',
];
const KINDS = ['FINDING', 'FINDING', 'FINDING', 'IMPROVEMENT', 'PRIORITY_ACTION', 'RECOMMENDATION'];
const POLARITIES = ['STRENGTH', 'WEAKNESS', 'WEAKNESS', 'MIXED', 'NEUTRAL'];

/** Adds 120 findings, in the documents whose inspection is read. */
export function addFindings(random: Random, graph: Graph, documents: readonly string[], words: Vocabulary): void {
  const read = documents.filter((document) => {
    const [inspection = ''] = pointedAt(graph, document, 'REPORTS_ON');
    return propertyOf(graph, inspection, 'reading') === 'READ';
  });
  for (let index = 0; index < 120; index += 1) addFinding(random, graph, random.pick(read), words, index);
}

function addFinding(random: Random, graph: Graph, document: string, words: Vocabulary, index: number): void {
  const [inspection = ''] = pointedAt(graph, document, 'REPORTS_ON');
  const kind = random.pick(KINDS);
  const statement = text(random, random.int(2, 4));
  const quoteHash = String(random.int(0, 2 ** 31)).padStart(16, '0');
  const extracted = random.chance(0.3);
  const key = `${document.slice('document:'.length)}-${quoteHash}-${index}`;
  const polarity = random.pick(POLARITIES);
  const id = addNode(graph, 'Finding', `finding:${key}`, {
    ...{ key, kind, statement, quoteHash, polarity, quote: maybe(random, statement) },
    statementFolded: fold(statement),
    prominence: kind === 'FINDING' ? 'BODY' : 'HEADLINE',
    concerns: random.pick(CONCERNS),
    section: maybe(random, text(random, 1)),
    nationalFramework: random.chance(0.3) ? ['outcome-1', 'enabler-2'] : [],
    deadline: random.chance(0.2) ? 'within three months' : null,
    resolved: random.chance(0.1),
    method: extracted ? 'EXTRACTED' : 'CURATED',
    confidence: extracted ? random.pick([0.5, 0.75, 1]) : null,
    reviewStatus: random.pick(['UNREVIEWED', 'CONFIRMED', 'CORRECTED', 'REJECTED']),
    position: random.int(1, 9),
    day: propertyOf(graph, inspection, 'latest'),
  });
  const held = random.chance(0.5);
  relate(graph, inspection, 'REPORTS', id);
  relate(graph, id, 'EVIDENCED_IN', document, {
    page: random.int(1, 20),
    paragraph: random.pick(['1', 'intro-1', 'bullet-2']),
    start: held ? 10 : null,
    end: held ? 90 : null,
    quoteHash,
  });
  tag(random, graph, id, words, polarity);
}

function tag(random: Random, graph: Graph, id: string, words: Vocabulary, polarity: string): void {
  const themes = random.some(words.themes, random.int(0, 3));
  const aspects = random.some(words.aspects, random.int(0, 2));
  for (const [at, theme] of themes.entries()) relate(graph, id, 'ABOUT', theme, { rank: at + 1 });
  for (const [at, aspect] of aspects.entries()) relate(graph, id, 'IN_ASPECT', aspect, { rank: at + 1 });
  if (random.chance(0.4)) relate(graph, id, 'IN_AREA', random.pick(['judgement-area:overall', 'judgement-area:care']));
  if (polarity !== 'WEAKNESS' && polarity !== 'MIXED') return;
  const shown = new Set(
    themes.flatMap((theme) => selfAndBroader(graph, theme)).map((theme) => theme.slice('theme:'.length)),
  );
  for (const theme of shown) {
    relate(graph, id, 'SHOWS', `weakness:${theme}`);
    for (const aspect of aspects) relate(graph, id, 'SHOWS', `weakness:${theme}--${aspect.slice('aspect:'.length)}`);
  }
}

const selfAndBroader = (graph: Graph, theme: string): string[] => [
  theme,
  ...pointedAt(graph, theme, 'BROADER').flatMap((broader) => selfAndBroader(graph, broader)),
];
