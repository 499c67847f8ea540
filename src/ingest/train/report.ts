import type { AccuracyRecord } from '../../imports/seed-accuracy.ts';
import { isProblem } from './measure.ts';
import { markdownTable } from './markdown-table.ts';
import type { DocumentFacts } from './document-facts.ts';
import { figuresOf, type Judged, ofFirstFolder } from './judged.ts';
import type { TrainedTheme } from './themes.ts';

/** What a report is made from. */
export interface Measured {
  readonly judged: readonly Judged[];
  readonly accuracy: readonly AccuracyRecord[];
  readonly themes: readonly TrainedTheme[];
  /** Facts of documents by their names. */
  readonly facts: ReadonlyMap<string, DocumentFacts>;
  /** What frameworks are called. */
  readonly frameworks: ReadonlyMap<string, string>;
  readonly folds: number;
  readonly release: string;
}

/** Figure, what it is called, what we aim at, and what two people who annotate one report reach. */
const HEADLINES = [
  ['findings', 'findings F1 (is it a finding at all)', '0.98', '0.99'],
  ['problems', 'problems F1 (weak or mixed)', '0.91', '0.98'],
  ['polarity', 'polarity, accuracy', '0.955', '0.99'],
  ['swapped', 'strength and weakness swapped', '2 %', '0'],
  ['themes', 'themes F1, 75 narrower', '0.80', '0.94'],
  ['top', 'top themes F1', '0.86', '0.95'],
  ['pairs', 'weakness pairs F1 (theme × aspect)', '0.58', '0.78'],
  ['supervision', 'supervision problems F1', '0.93', '1.0'],
  ['items', 'items of what must improve, recalled', '0.99', '1.0'],
] as const;

/** Figures that documents of different kinds are compared by. */
const COMPARED = [
  ['findings', 'findings F1'],
  ['problems', 'problems F1'],
  ['polarity', 'polarity'],
  ['swapped', 'swapped'],
  ['themes', 'themes F1'],
  ['top', 'top themes F1'],
] as const;

const shown = (name: string, value: number | undefined): string =>
  name === 'swapped' ? `${(100 * (value ?? 0)).toFixed(1)} %` : (value ?? 0).toFixed(3);

const count = (value: number): string => value.toLocaleString('en-GB');
const documentsIn = (judged: readonly Judged[]): number => new Set(judged.map(({ document }) => document)).size;

const headlineTable = ({ judged, themes }: Measured): string => {
  const figures = figuresOf(ofFirstFolder(judged), themes);
  const rows = HEADLINES.map(([name, title, aim, people]) => [title, `**${shown(name, figures[name])}**`, aim, people]);
  return markdownTable(['figure', 'measured', 'aim', 'two people on one report'], rows);
};

function comparison(title: string, of: Measured, groupOf: (judged: Judged) => string): string {
  const groups = new Map<string, Judged[]>();
  for (const judged of of.judged) {
    const group = groupOf(judged);
    const members = groups.get(group);
    if (members) members.push(judged);
    else groups.set(group, [judged]);
  }
  const rows = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, judged]) => {
      const figures = figuresOf(judged, of.themes);
      const sizes = [count(documentsIn(judged)), count(judged.length)];
      return [group, ...sizes, ...COMPARED.map(([name]) => shown(name, figures[name]))];
    });
  return markdownTable([title, 'documents', 'sentences', ...COMPARED.map(([, name]) => name)], rows);
}

/**
 * The table of accuracy by theme: each top theme in bold, its narrower ones after it.
 * @param accuracy the records of `seed/core/accuracy.jsonl`; pairs of theme and aspect are passed over.
 */
export function themeTable(accuracy: readonly AccuracyRecord[], themes: readonly TrainedTheme[]): string {
  const byKey = new Map(accuracy.map((of) => [of.key, of]));
  const place = ({ key, broader }: TrainedTheme) => (broader === null ? `${key} ` : `${broader} ${key}`);
  const number = (value: number | null) => (value === null ? '' : value.toFixed(2));
  const rows = themes
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .map(({ key, prefLabel, broader }) => {
      const of = byKey.get(key);
      const measured = of?.state === 'MEASURED' ? [number(of.precision), number(of.recall)] : ['not measured', ''];
      return [broader === null ? `**${prefLabel}**` : prefLabel, count(of?.annotated ?? 0), ...measured];
    });
  return markdownTable(['theme', 'annotated problems', 'precision', 'recall'], rows);
}

const UNKNOWN_KIND = 'other: letters and news items';
const UNKNOWN_YEAR = 'not known';

function refinements(accuracy: readonly AccuracyRecord[]): string {
  const pairs = accuracy.filter(({ level }) => level === 'REFINED');
  const measured = pairs.filter(({ state }) => state === 'MEASURED');
  return (
    `Of ${count(pairs.length)} pairs of theme and aspect with an annotated problem, ${count(measured.length)} have ten ` +
    'or more and are measured; they are data only (`Weakness.accuracy`).'
  );
}

/** The measured part of `docs/accuracy.md`, in Markdown. The same input always gives the same text. */
export function accuracyReport(of: Measured): string {
  const { judged, accuracy, themes, facts, frameworks, folds, release } = of;
  const first = ofFirstFolder(judged);
  const problems = judged.filter(({ example }) => isProblem(example.polarity));
  const all = `${count(documentsIn(judged))} documents: ${count(judged.length)} sentences, ${count(problems.length)} of them problems`;
  const kindOf = ({ document }: Judged): string => {
    const { framework = null } = facts.get(document.name) ?? {};
    return framework === null ? UNKNOWN_KIND : (frameworks.get(framework) ?? framework);
  };
  const yearOf = ({ document }: Judged): string => facts.get(document.name)?.year ?? UNKNOWN_YEAR;
  return [
    `Release \`${release}\`. Every sentence was judged by a model that had learned nothing of its authority (${folds} folds).`,
    `The first table rests on the first folder of annotations alone: ${count(documentsIn(first))} documents, ${count(first.length)} sentences.`,
    headlineTable(of),
    `The tables below rest on all annotations, ${all}.`,
    '### By kind of document',
    comparison('kind', of, kindOf),
    '### By year of inspection',
    comparison('year', of, yearOf),
    '### By theme',
    'Precision: of the sentences said to be a problem (weak or mixed) on the theme, the share annotated so. Recall: of those\n' +
      'annotated so, the share said to be. A top theme (bold) counts its narrower ones. With fewer than ten annotated problems:\n' +
      'not measured. The same numbers are `seed/core/accuracy.jsonl`, and in the graph `Theme.accuracy`.',
    themeTable(accuracy, themes),
    refinements(accuracy),
  ].join('\n\n');
}
