import type { EarlierVisit } from '../../domain/earlier-visits.ts';
import { distinct, earlierVisitsIn, type OwnInspection } from './earlier-visit.ts';
import { recalledDays } from './recalled-days.ts';
import type { SourceSentence } from '../types.ts';

/** What a sentence recalls. */
export interface Recall {
  /** At least one. */
  readonly visits: readonly EarlierVisit[];
  /** Whether the sentence says as well what has become of it; else all of it is of the past. */
  readonly tellsNow: boolean;
}

const ACTION = String.raw`priority (?:and immediate )?actions?`;
const PRIORITY = new RegExp(
  String.raw`\bareas?\b[^.;]{0,40}\b${ACTION}\b|\b${ACTION}\b[^.;]{0,30}\b(?:identified|required|given|issued|set|raised|needed)\b|\b(?:identified|required|issued|raised|set)\b[^.;]{0,30}\b${ACTION}\b`,
  'iu',
);
const NONE = new RegExp(
  String.raw`\b(?:no|not (?:identify|find|have|result in|lead to)|did not|none|without|free of)\b[^.;]{0,40}\b${ACTION}`,
  'iu',
);
/** Words for areas that have been spoken of: which visit they are of stands before. */
const KNOWN = /\b(?:the|these|those|all|previous|earlier)(?: [\w-]+){0,3} areas?\b|^(?:This|These|Both|They|It)\b/u;
const FOLLOWS = /^(?:This|These|Both|They|It)\b/u;
const NOW =
  /\b(?:address\w*|progress\w*|improv\w*|respon[sd]\w*|action plans?|since|remain\w*|still|no longer|put right|resolv\w*|tackl\w*|strengthen\w*|sustain\w*|beg[aiu]n|implement\w*|fail(?:ed|ing)?|accelerat\w*|now|acted on|met|completed?)\b/iu;
const SET_IN = /\b(?:identified|issued|given|set|raised|found|made) in $/u;
const TURN = /;|, (?:but|while|whereas|although|though|yet)\b/u;

/**
 * What the sentences of a document recall of earlier visits' priority actions, by the index of the sentence. The visit
 * is named in the sentence, or in the one before it, or it is the one that the paragraph or the document has spoken of.
 * Ofsted sets areas for priority action after visits and joint inspections; a full inspection is taken for the source
 * only where the sentence names no other. Items of the document's own list of priority actions recall nothing.
 */
export function recallsOf(sentences: readonly SourceSentence[], own: OwnInspection): ReadonlyMap<number, Recall> {
  const found = new Map<number, Recall>();
  const spoken: { paragraph: string; visits: readonly EarlierVisit[] }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const visits = visitsOf(sentence, sentences[at - 1], spoken, own);
    if (visits.length === 0) continue;
    found.set(sentence.index, { visits, tellsNow: NOW.test(sentence.text) });
    spoken.push({ paragraph: sentence.paragraph, visits });
  }
  return found;
}

function visitsOf(
  { text, sectionKind, paragraph }: SourceSentence,
  before: SourceSentence | undefined,
  spoken: readonly { readonly paragraph: string; readonly visits: readonly EarlierVisit[] }[],
  own: OwnInspection,
): readonly EarlierVisit[] {
  const recalls = sectionKind !== 'PRIORITY_ACTION' && PRIORITY.test(text) && !NONE.test(text);
  if (!recalls) return [];
  const named = sources(text, own);
  if (named.length > 0) return named;
  if (!KNOWN.test(text)) return [];
  if (FOLLOWS.test(text) && before?.paragraph === paragraph) return mainly(earlierVisitsIn(before.text, own));
  const all = distinct(spoken.flatMap((of) => of.visits));
  const dated = setIn(text, own);
  if (dated.length > 0) return dated.map((days) => all.find((of) => ofSameDays(of, days)) ?? { kind: null, ...days });
  const near = spoken.findLast((of) => of.paragraph === paragraph);
  return near?.visits ?? (all.length === 1 ? all : []);
}

/** When priority actions were set, where no visit is named: "the areas for priority action identified in June 2022". */
const setIn = (text: string, { firstDay }: OwnInspection) =>
  recalledDays(text)
    .filter(({ at, latest }) => SET_IN.test(text.slice(0, at)) && (firstDay === null || latest < firstDay))
    .map(({ earliest, latest }) => ({ earliest, latest }));

const ofSameDays = (of: EarlierVisit, days: Pick<EarlierVisit, 'earliest' | 'latest'>): boolean =>
  of.earliest === days.earliest && of.latest === days.latest;

/** The visits of the part of a sentence that speaks of priority action, else of the whole. */
function sources(text: string, own: OwnInspection): readonly EarlierVisit[] {
  const part = text.split(TURN).find((of) => PRIORITY.test(of)) ?? text;
  const visits = earlierVisitsIn(part, own);
  return mainly(visits.length > 0 ? visits : earlierVisitsIn(text, own));
}

const mainly = (visits: readonly EarlierVisit[]): readonly EarlierVisit[] => {
  const set = visits.filter((of) => of.kind !== 'FULL_INSPECTION');
  return set.length > 0 ? set : visits;
};
