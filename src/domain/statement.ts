import type { FindingFacts } from './recurrence-history.ts';
import { clausesOf, listOf, type Wording } from './statement-clauses.ts';
import { remarkOn } from './statement-neutral.ts';
import { NO_THEME, type Phrases, type ThemePhrase } from './statement-phrases.ts';

/** What a statement is made from; `themes` and `aspects` are keys, most important first. */
export type StatementFacts = Pick<FindingFacts, 'polarity' | 'concerns' | 'themes' | 'aspects' | 'resolved'> & {
  readonly kind: 'FINDING' | 'IMPROVEMENT' | 'PRIORITY_ACTION' | 'RECOMMENDATION';
};

/** The longest statement; what does not fit is left to the tags of the finding. */
const LONGEST = 220;

/**
 * One sentence on what was found, in plain English and the past tense, made from the tags alone, so that it can
 * never read as a quotation of the report. Equal facts give equal statements. Of a finding whose tags would make
 * too long a sentence, the least important are left out. Throws for a theme or an aspect that has no words.
 */
export function statementOf(finding: StatementFacts, phrases: Phrases): string {
  const themes = finding.themes.map((key) => phraseOf(key, phrases));
  const known = themes.length === 0 ? [NO_THEME] : themes;
  const { aspects } = finding;
  const drafts = [
    [known, aspects],
    [known, aspects.slice(0, 1)],
    [known.slice(0, 2), aspects.slice(0, 1)],
  ] as const;
  for (const [some, few] of drafts) {
    const sentence = sentenceOf(finding, some, few);
    if (sentence.length <= LONGEST) return sentence;
  }
  return sentenceOf(finding, known.slice(0, 1), aspects.slice(0, 1));
}

function phraseOf(key: string, phrases: Phrases): ThemePhrase {
  const phrase = phrases.get(key);
  if (phrase === undefined) throw new Error(`no words for the theme "${key}"`);
  return phrase;
}

function sentenceOf(finding: StatementFacts, themes: readonly ThemePhrase[], aspects: readonly string[]): string {
  if (finding.polarity === 'NEUTRAL') return neutralSentence(finding, themes, aspects);
  const resolved = finding.resolved && finding.polarity === 'STRENGTH';
  if (resolved && aspects.length === 0) return putRightSentence(finding, themes);
  const { practice, groups } = apart(themes);
  const lead = resolved ? `${leadOf(finding)} an earlier weakness had been put right:` : leadOf(finding);
  const clauses = clausesOf(practice, aspects, wordingOf(finding));
  const where = [whose(finding, clauses.join(' ')), listOf(groups)].filter((of) => of !== '');
  return `${lead}${placed(where, lead)} ${chained(clauses, lead)}.`;
}

/** Groups of children beside other work say whom the work was for; on their own they are what was judged. */
function apart(themes: readonly ThemePhrase[]): { practice: readonly ThemePhrase[]; groups: string[] } {
  const practice = themes.filter((theme) => theme.group === null);
  if (practice.length === 0) return { practice: themes, groups: [] };
  return { practice, groups: themes.flatMap((theme) => theme.group ?? []) };
}

/** After "that": ", for disabled children,"; after a colon: " for disabled children,". */
function placed(where: readonly string[], lead: string): string {
  if (where.length === 0) return '';
  return `${lead.endsWith(':') ? '' : ','} ${where.join(', ')},`;
}

function chained(clauses: readonly string[], lead: string): string {
  if (!lead.endsWith(':')) return listOf(clauses.map((of, index) => (index === 0 ? of : `that ${of}`)));
  return clauses.length === 1 ? clauses.join() : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;
}

function wordingOf({ polarity, kind }: StatementFacts): Wording {
  const should = kind === 'RECOMMENDATION' ? 'should' : 'needed to';
  if (polarity === 'STRENGTH') return { tone: 'strong', should, hedged: false };
  return { tone: kind === 'FINDING' ? 'weak' : 'need', should, hedged: polarity === 'MIXED' };
}

const NOTED: Readonly<Record<StatementFacts['kind'], string>> = {
  FINDING: '',
  IMPROVEMENT: 'under areas for improvement',
  PRIORITY_ACTION: 'under priority actions',
  RECOMMENDATION: 'among the recommendations',
};

const ASKED: Readonly<Record<StatementFacts['kind'], string>> = {
  FINDING: 'Reported that',
  IMPROVEMENT: 'Said that',
  PRIORITY_ACTION: 'Called for priority action:',
  RECOMMENDATION: 'Recommended that',
};

const MIXED: Readonly<Record<StatementFacts['kind'], string>> = {
  FINDING: 'Found a mixed picture:',
  IMPROVEMENT: 'Found a mixed picture and said that',
  PRIORITY_ACTION: 'Found a mixed picture and called for priority action:',
  RECOMMENDATION: 'Found a mixed picture and recommended that',
};

function leadOf({ polarity, kind }: StatementFacts): string {
  if (polarity === 'MIXED') return MIXED[kind];
  if (polarity === 'WEAKNESS') return ASKED[kind];
  return kind === 'FINDING' ? 'Found that' : `Noted ${NOTED[kind]} that`;
}

const WHOSE: Readonly<Record<StatementFacts['concerns'], string>> = {
  COUNCIL: '',
  PARTNERSHIP: 'across the partnership',
  DELIVERY_BODY: 'in the body that ran the service',
  PARTNER: 'among partner agencies',
  ADOPTION_AGENCY: 'at the adoption agency',
  OTHER_AUTHORITY: 'at another council',
};

/** Whose practice it was: nothing for the council's own, nor where the words already name the agencies. */
function whose({ concerns }: StatementFacts, words: string): string {
  if (concerns === 'PARTNERSHIP' && /agencies|partner/u.test(words)) return '';
  if (concerns === 'PARTNER' && words.includes('partner agencies')) return '';
  return WHOSE[concerns];
}

function neutralSentence(finding: StatementFacts, themes: readonly ThemePhrase[], aspects: readonly string[]): string {
  if (finding.resolved) return putRightSentence(finding, themes);
  const lead = finding.kind === 'FINDING' ? 'Commented' : `Commented, ${NOTED[finding.kind]},`;
  const place = whose(finding, themes.map((theme) => theme.noun).join(' '));
  return `${lead} ${remarkOn(themes, aspects, place === '' ? '' : ` ${place}`)}.`;
}

function putRightSentence(finding: StatementFacts, themes: readonly ThemePhrase[]): string {
  const lead = leadOf({ ...finding, polarity: 'STRENGTH' });
  const nouns = listOf(themes.map((theme) => `in ${theme.noun}`));
  const where = [whose(finding, nouns)].filter((of) => of !== '');
  return `${lead}${placed(where, lead)} earlier weaknesses ${nouns} had been put right.`;
}
