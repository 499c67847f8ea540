import { impossibleGrade } from './build-judgements.ts';
import { readGrade } from '../domain/grades.ts';
import { JUDGED, type Judged } from './build-sourced.ts';
import type { WrittenLine } from './build-lines.ts';
import { type MatchedInspection, type MatchResult, sourcesOf } from './match-inspections.ts';

/** An inspection as it was matched, and the line it became. */
export interface BuiltInspection {
  matched: MatchedInspection;
  line: WrittenLine;
}

const section = (title: string, lines: readonly string[]): string =>
  [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');

const told = (of: MatchedInspection, field: 'firstDay' | 'publishedOn' | 'kind'): string[] =>
  sourcesOf(of).flatMap((source) => (source[field] === null ? [] : [`${source.source} ${source[field]}`]));

function differing(built: readonly BuiltInspection[], field: 'firstDay' | 'publishedOn' | 'kind'): string[] {
  return built.flatMap(({ matched, line }) => {
    const said = new Set(sourcesOf(matched).flatMap((source) => source[field] ?? []));
    return said.size > 1 ? [`${line.key}: ${told(matched, field).join(', ')}`] : [];
  });
}

function gradesThatDiffer({ matched, line }: BuiltInspection, judged: Judged): string[] {
  const said = sourcesOf(matched).flatMap(({ source, grades }) => {
    const grade = readGrade(grades[judged] ?? '')?.grade ?? null;
    return grade === null ? [] : [{ source, grade }];
  });
  if (new Set(said.map((of) => of.grade)).size < 2) return [];
  return [`${line.key}, ${judged}: ${said.map((of) => `${of.source} ${of.grade}`).join(', ')}`];
}

function impossible({ matched, line }: BuiltInspection, judged: Judged): string[] {
  return sourcesOf(matched).flatMap(({ at, grades }) => {
    const words = grades[judged] ?? '';
    return impossibleGrade(judged, words, line.framework) ? [`${line.key}, ${judged}: "${words}" (${at})`] : [];
  });
}

/** Counts of a list, by what `key` says of each: "A 3, B 1". */
function counts<T>(list: readonly T[], key: (of: T) => string): string {
  const groups = new Map<string, number>();
  for (const of of list) groups.set(key(of), (groups.get(key(of)) ?? 0) + 1);
  const sorted = [...groups].toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}

/**
 * What the build did, to be read by a person: how the sources were matched, where they differ, what was left out.
 */
export function buildReport(
  built: readonly BuiltInspection[],
  result: Pick<MatchResult, 'leftOut' | 'unused'>,
  contradictions: readonly string[],
): string {
  const keys = (list: readonly BuiltInspection[]) => list.map(({ line }) => line.key);
  const only = (source: 'official' | 'history') => {
    const other = source === 'official' ? 'history' : 'official';
    return built.filter(({ matched }) => matched[source] !== null && matched[other] === null);
  };
  return [
    `Inspections: ${built.length} (${counts(built, ({ line }) => line.kind)})`,
    `Sources: ${counts(built, ({ matched }) =>
      sourcesOf(matched)
        .map((of) => of.source)
        .join(' + '),
    )}`,
    `Matched by day: ${built.filter(({ matched }) => matched.by === 'day').length}`,
    section('Matched by publication', keys(built.filter(({ matched }) => matched.by === 'publication'))),
    `Only in the scraped history: ${counts(only('history'), ({ line }) => line.kind)}`,
    section('Only in the official statistics', keys(only('official'))),
    section('Differing first days', differing(built, 'firstDay')),
    section('Differing publication', differing(built, 'publishedOn')),
    section('Differing kinds', differing(built, 'kind')),
    section(
      'Differing grades',
      built.flatMap((of) => JUDGED.flatMap((judged) => gradesThatDiffer(of, judged))),
    ),
    section(
      'Grades the framework cannot have given',
      built.flatMap((of) => JUDGED.flatMap((judged) => impossible(of, judged))),
    ),
    section('Sheets of the statistics that contradict each other', contradictions),
    section(
      'Unreadable: a web page in place of the report',
      keys(built.filter(({ line }) => line.reading === 'UNREADABLE')),
    ),
    section(
      'Left out: a review of a safeguarding board, no inspection of the authority',
      result.leftOut.map((row) => `${row.at}: ${row.authority}, published ${row.publishedOn}`),
    ),
    section(
      'Report facts without a row in the history',
      result.unused.map((of) => of.inspection.at),
    ),
  ].join('\n');
}
