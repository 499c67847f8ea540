/** The random vocabulary: a theme tree three levels deep, aspects, and the weaknesses that follow from both. */
import { fold } from '../../../src/domain/text.ts';
import type { Random } from '../random.ts';
import { createRandom } from '../random.ts';
import { addNode, type Graph, relate } from './graph.ts';
import { text, WORDS } from './words.ts';

/** Key of each theme → key of its broader one. */
const THEMES: Readonly<Record<string, string | null>> = {
  practice: null,
  people: null,
  leadership: null,
  assessment: 'practice',
  planning: 'practice',
  visits: 'practice',
  supervision: 'people',
  caseloads: 'people',
  oversight: 'leadership',
  'assessment-quality': 'assessment',
  'assessment-speed': 'assessment',
  'reflective-supervision': 'supervision',
};

const ASPECTS = ['quality', 'timeliness', 'recording', 'reach'];

export interface Vocabulary {
  readonly themes: readonly string[];
  readonly aspects: readonly string[];
  readonly weaknesses: readonly string[];
}

/** Adds themes, aspects and weaknesses, and gives their ids. */
export function addVocabulary(random: Random, graph: Graph): Vocabulary {
  const keys = Object.keys(THEMES);
  const themes = keys.map((key, index) => addTheme(random, graph, key, index));
  const measuring = createRandom(keys.length);
  for (const key of keys) for (const of of [null, ...ASPECTS]) addAccuracy(measuring, graph, key, of);
  const aspects = ASPECTS.map((key) => addAspect(graph, key));
  for (const key of keys) relateTo(graph, 'theme', key, THEMES[key] ?? null);
  const weaknesses = keys.flatMap((key) => [
    addWeakness(graph, key, null),
    ...ASPECTS.map((aspect) => addWeakness(graph, key, aspect)),
  ]);
  for (const key of keys) broadenWeaknesses(graph, key, THEMES[key] ?? null);
  addNode(graph, 'Alias', 'theme:managing-people', {});
  relate(graph, 'theme:managing-people', 'NOW', 'theme:people');
  return { themes, aspects, weaknesses };
}

function addTheme(random: Random, graph: Graph, key: string, index: number): string {
  // Two themes have the same label: the id breaks the tie, and the label finds neither.
  const prefLabel = index === 4 ? 'Visits' : key.replace(/^./u, (first) => first.toUpperCase()).replaceAll('-', ' ');
  const altLabels = random.chance(0.5) ? [`${WORDS[index]} ${key}`] : [];
  return addNode(graph, 'Theme', `theme:${key}`, {
    ...{ key, prefLabel, altLabels },
    prefLabelFolded: fold(prefLabel),
    labelsFolded: [prefLabel, ...altLabels].map(fold),
    definition: text(random, 3),
    includes: random.chance(0.5) ? [text(random, 2)] : [],
    excludes: [],
    top: THEMES[key] === null,
  });
}

/** What is measured of a theme, or of a theme and an aspect: nothing, or a recall with or without a precision. */
function addAccuracy(random: Random, graph: Graph, theme: string, aspect: string | null): void {
  const key = aspect ? `${theme}--${aspect}` : theme;
  const measured = random.chance(0.6);
  addNode(graph, 'Accuracy', `accuracy:${key}`, {
    key,
    level: aspect ? 'REFINED' : 'THEME',
    state: measured ? 'MEASURED' : 'NOT_MEASURED',
    precision: measured && random.chance(0.8) ? random.int(1, 10) / 10 : null,
    recall: measured ? random.int(0, 10) / 10 : null,
    annotated: measured ? random.int(10, 90) : random.int(0, 9),
    release: '0.0.0+random',
  });
  if (!aspect) relate(graph, `theme:${theme}`, 'MEASURED', `accuracy:${key}`);
}

const addAspect = (graph: Graph, key: string): string =>
  addNode(graph, 'Aspect', `aspect:${key}`, {
    key,
    prefLabel: `The ${key}`,
    prefLabelFolded: fold(`The ${key}`),
    definition: `What ${key} is`,
    cues: [key],
  });

function relateTo(graph: Graph, prefix: string, key: string, broader: string | null): void {
  if (broader) relate(graph, `${prefix}:${key}`, 'BROADER', `${prefix}:${broader}`);
}

function addWeakness(graph: Graph, theme: string, aspect: string | null): string {
  const key = aspect ? `${theme}--${aspect}` : theme;
  // Labels repeat between themes of one first letter, so that equal sort values occur.
  const prefLabel = aspect ? `Weak ${aspect} in ${theme.slice(0, 1)}` : `Weak ${theme}`;
  const id = addNode(graph, 'Weakness', `weakness:${key}`, {
    ...{ key, prefLabel },
    prefLabelFolded: fold(prefLabel),
    level: aspect ? 'REFINED' : 'THEME',
    experimental: aspect !== null,
  });
  relate(graph, id, 'IN_THEME', `theme:${theme}`);
  relate(graph, id, 'MEASURED', `accuracy:${key}`);
  if (aspect) relate(graph, id, 'OF_ASPECT', `aspect:${aspect}`);
  return id;
}

function broadenWeaknesses(graph: Graph, theme: string, broader: string | null): void {
  relateTo(graph, 'weakness', theme, broader);
  for (const aspect of ASPECTS) {
    relate(graph, `weakness:${theme}--${aspect}`, 'BROADER', `weakness:${theme}`);
    relateTo(graph, 'weakness', `${theme}--${aspect}`, broader && `${broader}--${aspect}`);
  }
}
