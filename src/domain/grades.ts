/** What a source says of a judgement: a grade, or why there is none. */
export type JudgementState = 'GRADED' | 'NOT_GRADED' | 'NOT_YET_A_JUDGEMENT' | 'UNKNOWN';

/** A judgement as the graph holds it; `grade` is the label of the scale, null unless the state is GRADED. */
export interface GradeReading {
  state: JudgementState;
  grade: string | null;
}

const REQUIRES_IMPROVEMENT = 'Requires improvement to be good';

/**
 * Grade words of the reports, of the official statistics and of the scraped history, folded. "to requires
 * improvement" is what the scraper made of a sentence that runs on ("… to requires improvement to be good").
 */
const GRADES: Readonly<Record<string, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires improvement': REQUIRES_IMPROVEMENT,
  'requires improvement to be good': REQUIRES_IMPROVEMENT,
  'to requires improvement': REQUIRES_IMPROVEMENT,
  adequate: 'Adequate',
  inadequate: 'Inadequate',
};

/** Words the scraped history writes where it has no grade, and the blank. */
const STATES: Readonly<Record<string, JudgementState>> = {
  not_reported_post_reform: 'NOT_GRADED',
  inspection_pre_dates_judgement: 'NOT_YET_A_JUDGEMENT',
  data_unreadable: 'UNKNOWN',
  '': 'UNKNOWN',
};

/** Reads one cell of a source; gives undefined for a word that none of the sources is known to write. */
export function readGrade(words: string): GradeReading | undefined {
  const folded = words.trim().toLowerCase();
  const grade = GRADES[folded];
  if (grade !== undefined) return { state: 'GRADED', grade };
  const state = STATES[folded];
  return state === undefined ? undefined : { state, grade: null };
}
