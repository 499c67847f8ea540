/** Random references to earlier visits. */
import type { Random } from '../random.ts';
import { addNode, type Graph, pointedAt, pointingAt, relate } from './graph.ts';
import type { Vocabulary } from './vocabulary.ts';
import { day } from './words.ts';

const KINDS = ['FOCUSED_VISIT', 'MONITORING_VISIT', 'JOINT_TARGETED_AREA', 'FULL_INSPECTION', null];

/** Adds 20 references to earlier visits, several of them of one place in the order of their document. */
export function addEarlierVisits(random: Random, graph: Graph, documents: readonly string[], words: Vocabulary): void {
  for (let index = 0; index < 20; index += 1) addReference(random, graph, random.pick(documents), words, index);
}

function addReference(random: Random, graph: Graph, document: string, words: Vocabulary, index: number): void {
  const [inspection = ''] = pointedAt(graph, document, 'REPORTS_ON');
  const [authority = ''] = pointedAt(graph, inspection, 'OF');
  const quoteHash = String(random.int(0, 2 ** 31)).padStart(16, '0');
  const key = `${document.slice('document:'.length)}-${quoteHash}-${index}`;
  const from = random.chance(0.7) ? day(random) : null;
  const candidates = random.int(0, 2);
  const id = addNode(graph, 'EarlierVisitReference', `earlier-visit-reference:${key}`, {
    ...{ key, kind: random.pick(KINDS), earliest: from, latest: from },
    now: random.pick(['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL']),
    resolved: random.chance(0.2),
    position: random.int(1, 3),
    candidateCount: candidates,
  });
  relate(graph, inspection, 'REFERS_BACK', id);
  relate(graph, id, 'STANDS_IN', document, { page: random.int(1, 20), paragraph: 'intro-1', quoteHash });
  if (candidates === 1) relate(graph, id, 'RECALLS', random.pick(pointingAt(graph, authority, 'OF')));
  for (const [at, theme] of random.some(words.themes, random.int(0, 3)).entries())
    relate(graph, id, 'RECALLS_THEME', theme, { rank: at + 1 });
  for (const [at, aspect] of random.some(words.aspects, random.int(0, 2)).entries())
    relate(graph, id, 'RECALLS_ASPECT', aspect, { rank: at + 1 });
}
