import type { EarlierVisitReference } from '../types.ts';
import type { Decision } from './decide.ts';
import type { Recall } from './recalls.ts';

/** What the council makes of a priority action, never what it is about. */
const OF_THE_RESPONSE: readonly string[] = [
  'improvement-planning',
  'strategic-leadership',
  'corporate-parenting-and-scrutiny',
];
const VISITED =
  /\b(?:focus(?:ed)?|assurance|monitoring|Ofsted(?:['’]s)?|last|previous|earlier)(?: assurance)? visits?\b/giu;

const OPEN =
  /\b(?:not|never|yet to|fail(?:ed|ing|s)? to)\b[^.;]{0,60}\b(?:address|resolv|tackl|rectif|put right|acted on|met\b)/iu;

const PUT_RIGHT =
  /\b(?:has|have|had|been|was|were|is|are)\b[^.;]{0,40}\b(?:addressed|resolved|rectified|remedied|tackled|put right|met|completed)\b|\bno longer\b/iu;

/**
 * Whether a sentence that says of something mended says it of the priority action it recalls, if it recalls one. A plan
 * for it, a response to it, or services that have improved since are not that, as they are for a weakness in general.
 */
export const mayBeResolved = (recall: Recall | undefined, text: string): boolean =>
  recall === undefined || PUT_RIGHT.test(text);

interface Topics {
  readonly themes: readonly string[];
  readonly aspects: readonly string[];
}

/**
 * What a sentence that recalls a priority action says of now. What an earlier visit found, told again, is context,
 * whatever it found; that it has still not been put right is a weakness, however it is told.
 */
export function ofRecalling(decided: Decision, recall: Recall | undefined, text: string, topics: Topics): Decision {
  if (recall === undefined) return decided;
  if (!recall.tellsNow) return { ...decided, polarity: 'NEUTRAL', themes: [], aspects: [] };
  if (decided.polarity !== 'NEUTRAL' || !OPEN.test(text)) return decided;
  const themes = topics.themes.length > 0 ? topics.themes : ['improvement-planning'];
  return { ...decided, polarity: 'WEAKNESS', themes, aspects: ['impact'] };
}

/**
 * The earlier visits that a sentence recalls, none if it recalls nothing, with what they were about and how it stands now. Themes are those the
 * sentence names, but for the council's response; aspects only where all of the sentence is about the visit.
 */
export function recalledBy(
  recall: Recall | undefined,
  text: string,
  topics: Topics,
  { polarity, resolved }: { readonly polarity: EarlierVisitReference['now']; readonly resolved: boolean },
): readonly EarlierVisitReference[] {
  if (recall === undefined) return [];
  const { visits, tellsNow } = recall;
  // The visit of an inspector is no visit to a child.
  const seen = /\bvisit/iu.test(text.replace(VISITED, ' '));
  const themes = topics.themes.filter(
    (theme) => !OF_THE_RESPONSE.includes(theme) && (seen || theme !== 'visits-and-direct-work'),
  );
  const aspects = tellsNow || themes.length === 0 ? [] : [...topics.aspects];
  return visits.map((visit) => ({ ...visit, themes, aspects, resolved, now: polarity }));
}
