/** A small seed of authorities that had weak supervision: some put it right, some did not, of some nobody knows. */
import { documentLines, type Fields, finding, inspection, type SeedFiles, smallSeed } from './load-fixtures.ts';

type Visit = 'ILACS_STANDARD' | 'FOCUSED_VISIT' | 'SINGLE_INSPECTION';

interface Told {
  readonly on: string;
  readonly kind?: Visit;
  readonly grade?: string;
  /** None: the report has not been read. */
  readonly findings?: readonly Fields[];
}

const SLUGS = {
  ILACS_STANDARD: 'ilacs-standard',
  FOCUSED_VISIT: 'focused-visit',
  SINGLE_INSPECTION: 'sif',
};

function frameworkOf(kind: Visit, on: string): string {
  if (kind === 'FOCUSED_VISIT') return 'ilacs-focused-visit';
  if (kind === 'SINGLE_INSPECTION') return 'sif';
  return on < '2023-01-01' ? 'ilacs-v1' : 'ilacs-v2';
}

/** A headline problem on supervision, in the words of the seed. */
const headline = (position: number, more: Fields = {}) => finding(position, { kind: 'IMPROVEMENT', ...more });
/** A strength on supervision. */
const strength = (position: number, more: Fields = {}) =>
  finding(position, {
    polarity: 'STRENGTH',
    statement: `Supervision was regular, as sentence ${position} put it.`,
    ...more,
  });

/** Authority → its inspections, in order. */
const HISTORIES: Readonly<Record<string, readonly Told[]>> = {
  askham: [{ on: '2019-06-14', grade: 'Good', findings: [headline(1)] }],
  closeby: [
    { on: '2019-03-15', grade: 'Poor', findings: [headline(1), finding(2, { concerns: 'PARTNERSHIP' })] },
    { on: '2022-03-15', grade: 'Good', findings: [strength(1), strength(2, { themes: ['caseloads'] })] },
  ],
  nearby: [
    { on: '2018-06-15', grade: 'Poor', findings: [headline(1)] },
    {
      on: '2020-02-04',
      kind: 'FOCUSED_VISIT',
      findings: [headline(1, { kind: 'PRIORITY_ACTION', concerns: 'PARTNERSHIP' })],
    },
    {
      on: '2023-05-12',
      grade: 'Outstanding',
      findings: [strength(1), finding(2, { polarity: 'NEUTRAL', resolved: true })],
    },
  ],
  faraway: [
    { on: '2018-07-06', kind: 'SINGLE_INSPECTION', grade: 'Weak', findings: [headline(1)] },
    { on: '2024-07-05', grade: 'Good', findings: [strength(1)] },
  ],
  // Put right by its last report that has been read, but a later one has not.
  unread: [
    { on: '2019-03-15', grade: 'Poor', findings: [headline(1)] },
    { on: '2022-03-15', grade: 'Good', findings: [strength(1)] },
    { on: '2024-02-06', kind: 'FOCUSED_VISIT' },
  ],
  lasting: [
    { on: '2019-03-15', grade: 'Poor', findings: [headline(1)] },
    { on: '2022-03-15', grade: 'Poor', findings: [headline(1)] },
  ],
  // Later inspections did not look at supervision.
  silent: [
    { on: '2019-03-15', grade: 'Good', findings: [headline(1)] },
    { on: '2022-03-15', grade: 'Good', findings: [strength(1, { themes: ['caseloads'] })] },
  ],
  // Supervision is held in time now, but not written down.
  partly: [
    { on: '2019-03-15', findings: [headline(1)] },
    { on: '2022-03-15', findings: [strength(1), finding(2, { aspects: ['recording'] })] },
  ],
  // A visit alone cannot show it put right.
  visited: [
    { on: '2019-03-15', grade: 'Good', findings: [headline(1)] },
    { on: '2022-03-15', kind: 'FOCUSED_VISIT', findings: [strength(1)] },
  ],
  closed: [{ on: '2019-03-15', grade: 'Good' }],
  empty: [],
};

const neighbours = (model: number, keys: readonly string[]) => ({
  key: `${model}-askham`,
  model,
  authority: 'askham',
  source: 'Publisher of neighbours',
  neighbours: keys.map((key, at) => ({ rank: at + 1, authority: key, closeness: at === 0 ? 'VERY_CLOSE' : 'CLOSE' })),
});

/** The seed. */
export function learningSeed(): SeedFiles {
  const small = smallSeed();
  const [newshire = {}] = small['core/authorities.jsonl'] ?? [];
  const frameworks = small['core/frameworks.jsonl'] ?? [];
  const [visit = {}, graded = {}] = frameworks;
  const files: SeedFiles = Object.fromEntries(Object.entries(small).filter(([name]) => name.startsWith('core/')));
  const keys = Object.keys(HISTORIES);
  files['core/authorities.jsonl'] = keys.toSorted().map((key, at) => ({
    ...newshire,
    key,
    name: key,
    officialName: `${key} Council`,
    gssCode: `E060001${String(at).padStart(2, '0')}`,
    formerNames: [],
  }));
  files['core/delivery-bodies.jsonl'] = [];
  files['core/neighbours.jsonl'] = [
    neighbours(2021, ['faraway', 'closeby']),
    neighbours(2025, ['closeby', 'lasting', 'nearby']),
  ];
  files['core/grade-scales.jsonl'] = [
    ...(small['core/grade-scales.jsonl'] ?? []),
    { key: 'old', name: 'Old', grades: ['Fine', 'Weak'], validFrom: null, validTo: null },
  ];
  files['core/frameworks.jsonl'] = [
    visit,
    ...frameworks.slice(1),
    { ...graded, key: 'sif', name: 'Old rules', scale: 'old' },
  ];
  for (const [authority, histories] of Object.entries(HISTORIES))
    for (const told of histories) addTold(files, authority, told);
  return files;
}

function addTold(files: SeedFiles, authority: string, { on, kind = 'ILACS_STANDARD', grade, findings }: Told): void {
  const of = inspection({
    ...{ authority, kind, framework: frameworkOf(kind, on), key: `${authority}-${SLUGS[kind]}-${on}` },
    ...{ firstDay: on, lastDay: on, earliest: on, latest: on, dateText: on, publishedOn: on },
  });
  const judgements = grade
    ? [{ area: 'overall', source: 'statistics', state: 'GRADED', grade, sourceText: grade, preferred: true }]
    : [];
  (files[`inspections/${authority}.jsonl`] ??= []).push({ ...of, documents: [], judgements });
  if (findings) files[`documents/${of.key}-report.jsonl`] = documentLines(of, [...findings]);
}
