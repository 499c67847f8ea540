import { type GradeReading, type JudgementState, readGrade } from '../domain/grades.ts';
import { JUDGED, type Judged, judgementAreaOf } from './build-sourced.ts';
import type { JudgementLine } from './seed-inspections.ts';

/** Who says it, and in which words of each thing that is judged. */
interface Graded {
  readonly source: string;
  readonly grades: Readonly<Partial<Record<Judged, string | undefined>>>;
}

/**
 * Why a framework has no grade for what a source lists: care leavers were not judged apart before 2023, and the
 * whole is no longer judged since April 2026. Undefined where the framework judges it.
 */
function notJudged(judged: Judged, framework: string): JudgementState | undefined {
  if (judged === 'care_leavers' && framework === 'ilacs-v1') return 'NOT_YET_A_JUDGEMENT';
  return judged === 'overall' && framework === 'ilacs-v3' ? 'NOT_GRADED' : undefined;
}

/** Whether a source gives a grade that its framework cannot have given: a misreading of the report. */
export const impossibleGrade = (judged: Judged, words: string, framework: string): boolean =>
  notJudged(judged, framework) !== undefined && readGrade(words)?.state === 'GRADED';

/** What a cell means under the framework of its inspection; a reason that cannot be true of it says nothing. */
function meaning(judged: Judged, words: string, framework: string): GradeReading {
  const state = notJudged(judged, framework);
  if (state !== undefined) return { state, grade: null };
  const reading = readGrade(words);
  return reading?.state === 'GRADED' ? reading : { state: 'UNKNOWN', grade: null };
}

function judgementsOn(judged: Judged, sources: readonly Graded[], framework: string): JudgementLine[] {
  const area = judgementAreaOf(framework, judged);
  if (area === undefined) return [];
  const told = sources.flatMap(({ source, grades }) => {
    const words = grades[judged];
    return words === undefined ? [] : [{ area, source, ...meaning(judged, words, framework), sourceText: words }];
  });
  const known = told.filter((of) => of.state !== 'UNKNOWN');
  const kept = known.length > 0 ? known : told.slice(0, 1);
  return kept.map((of, index) => ({ ...of, preferred: index === 0 }));
}

/**
 * The judgements of an inspection, one for each area and source, the best source first and preferred. A source that
 * could not tell is left out where another could; where none could, the first says UNKNOWN.
 */
export const buildJudgements = (sources: readonly Graded[], framework: string): JudgementLine[] =>
  JUDGED.flatMap((judged) => judgementsOn(judged, sources, framework));
