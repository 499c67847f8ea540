import {
  CURATED,
  documentLines,
  finding,
  inspection,
  OF_NEWSHIRE,
  smallSeed,
  type SeedFiles,
} from './load-fixtures.ts';

/** An inspection or visit of an authority on one day, under a framework. */
const visited = (authority: string, kind: 'ILACS_STANDARD' | 'FOCUSED_VISIT', framework: string, day: string) => {
  const publishedOn = `${day.slice(0, 4)}-12-01`;
  const slug = kind.toLowerCase().replace('_', '-');
  return inspection({
    ...{ key: `${authority}-${slug}-${day}`, authority, kind, framework, publishedOn },
    ...{ firstDay: day, lastDay: day, earliest: day, latest: day, dateText: day },
  });
};

const FIRST = visited('newshire', 'ILACS_STANDARD', 'ilacs-v1', '2019-05-13');
const VISIT = visited('newshire', 'FOCUSED_VISIT', 'ilacs-focused-visit', '2021-02-02');
const SECOND = visited('newshire', 'ILACS_STANDARD', 'ilacs-v2', '2024-03-04');
const UNREAD = visited('newshire', 'FOCUSED_VISIT', 'ilacs-focused-visit', '2025-02-03');
const OTHER = visited('oldshire', 'ILACS_STANDARD', 'ilacs-v1', '2018-06-04');

const read = (of: ReturnType<typeof inspection>, findings: Parameters<typeof documentLines>[1]): SeedFiles => ({
  [`documents/${of.key}-report.jsonl`]: documentLines(of, findings),
});

/**
 * The worked example of `docs/methods.md`. Newshire: a headline on supervision in 2019, a strength at a visit in 2021, two
 * problems in 2024, a visit in 2025 that nobody has read. Oldshire: one inspection, which found supervision strong.
 */
export function recurringSeed(): SeedFiles {
  const { [CURATED]: _, ['inspections/oldshire.jsonl']: __, ...rest } = smallSeed();
  const frameworks = (rest['core/frameworks.jsonl'] ?? []).map((framework) => ({
    ...framework,
    validFrom: framework.key === 'ilacs-v2' ? '2023-01-01' : '2018-01-01',
  }));
  return {
    ...rest,
    'core/frameworks.jsonl': frameworks,
    [OF_NEWSHIRE]: [{ ...UNREAD, documents: [], judgements: [] }],
    ...read(FIRST, [finding(1, { kind: 'RECOMMENDATION' })]),
    ...read(VISIT, [finding(1, { polarity: 'STRENGTH' })]),
    ...read(SECOND, [finding(1), finding(2, { polarity: 'MIXED' }), finding(3, { concerns: 'PARTNER' })]),
    ...read(OTHER, [finding(1, { polarity: 'STRENGTH' })]),
  };
}
