/** The aspects a statement has words for, and `none` for a theme judged without one. */
export const PHRASE_ASPECTS = [
  'none',
  'quality',
  'timeliness',
  'frequency-consistency',
  'analysis-depth',
  'sufficiency-capacity',
  'recording',
  'impact',
  'participation',
  'compliance',
  'oversight-follow-through',
] as const;
export type PhraseAspect = (typeof PHRASE_ASPECTS)[number];

/**
 * What is said of a theme in one aspect, each a whole clause in the past tense. `{noun}` is the theme's noun phrase,
 * `{was}` agrees with it, `{should}` becomes "needed to" or "should", and a word in brackets is said only of a mixed
 * finding: "{noun} {was} not (always) reflective enough". A weakness that a pattern could only state outright, without "enough"
 * or "too", is said to be "not always" so or of "some children", for a finding seldom speaks of all.
 */
export interface AspectPattern {
  readonly weak: string;
  readonly strong: string;
  readonly need: string;
}

/** The words for one theme; `patterns` holds only the aspects in which the common words read badly. */
export interface ThemePhrase {
  readonly key: string;
  readonly noun: string;
  readonly number: 'SINGULAR' | 'PLURAL';
  /** For a group of children: how a statement about other work says that it is about them ("for disabled children"). */
  readonly group: string | null;
  readonly patterns: Readonly<Partial<Record<PhraseAspect, AspectPattern>>>;
}

/** The phrase table: the words for each theme by its key. */
export type Phrases = ReadonlyMap<string, ThemePhrase>;

/** The words for a finding to which no theme was given. */
export const NO_THEME: ThemePhrase = {
  key: '',
  noun: 'one area of practice',
  number: 'SINGULAR',
  group: null,
  patterns: {},
};

/** The common words for each aspect; they suit a noun phrase that names work or a service. */
export const COMMON_PATTERNS: Readonly<Record<PhraseAspect, AspectPattern>> = {
  none: {
    weak: '{noun} {was} (sometimes) weak',
    strong: '{noun} {was} strong',
    need: '{noun} {should} be stronger',
  },
  quality: {
    weak: '{noun} {was} not (always) good enough',
    strong: '{noun} {was} of a good standard',
    need: '{noun} {should} improve in quality',
  },
  timeliness: {
    weak: '{noun} {was} (sometimes) too slow',
    strong: '{noun} {was} timely',
    need: '{noun} {should} be more timely',
  },
  'frequency-consistency': {
    weak: '{noun} {was} not (always) consistent enough',
    strong: '{noun} {was} consistent',
    need: '{noun} {should} be more consistent',
  },
  'analysis-depth': {
    weak: 'the thinking behind {noun} did not (always) go deep enough',
    strong: 'the thinking behind {noun} was reflective and searching',
    need: 'the thinking behind {noun} {should} go deeper',
  },
  'sufficiency-capacity': {
    weak: 'there was (sometimes) too little capacity for {noun}',
    strong: 'there was enough capacity for {noun}',
    need: 'there {should} be more capacity for {noun}',
  },
  recording: {
    weak: '{noun} {was} (sometimes) poorly recorded',
    strong: '{noun} {was} well recorded',
    need: '{noun} {should} be better recorded',
  },
  impact: {
    weak: '{noun} did not (always) make enough difference',
    strong: '{noun} made a difference',
    need: '{noun} {should} make more difference',
  },
  participation: {
    weak: '{noun} did not (always) involve the people concerned well enough',
    strong: '{noun} involved the people concerned well',
    need: '{noun} {should} involve the people concerned more',
  },
  compliance: {
    weak: '{noun} did not always meet the requirements of law and procedure',
    strong: '{noun} met the requirements of law and procedure',
    need: '{noun} {should} meet the requirements of law and procedure',
  },
  'oversight-follow-through': {
    weak: '{noun} {was} not always checked or followed through',
    strong: '{noun} {was} checked and followed through',
    need: '{noun} {should} be better checked and followed through',
  },
};
