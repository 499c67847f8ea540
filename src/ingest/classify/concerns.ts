/** Whose work a finding is about. */
export type Concerns = 'COUNCIL' | 'PARTNERSHIP' | 'DELIVERY_BODY' | 'PARTNER' | 'ADOPTION_AGENCY' | 'OTHER_AUTHORITY';

/** What `concernsOf` looks at. */
export interface ConcernsInput {
  readonly text: string;
  readonly themes: readonly string[];
  /** Whether the document is a letter on several agencies (a joint targeted area inspection). */
  readonly joint: boolean;
  /** What the sentence before was about when this one refers back to it ("They…"), else null. */
  readonly carried: Concerns | null;
  /** What the sentence before in the same paragraph was about; in a joint letter it holds until another is named. */
  readonly beside?: Concerns | null;
}

const VERB =
  /\s(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|must|need|needs|lack|lacks|provides?|makes?|takes?|works?|receives?|shares?|attends?|responds?|refers?|ensures?|uses?|identif(?:y|ies)|recognises?|records?|completes?|understands?|reports?|supports?|offers?|gives?|sends?|seeks?|knows?|remains?|fails?|contributes?|demonstrates?|engages?|benefits?|helps?|value|speak)\s/i;

const PARTNER =
  /\b(?:police(?: officers?)?|constabulary|(?:police )?force|probation|health (?:visitors?|professionals?|practitioners?|services|partners|agencies|providers?|staff|trust|board)|health|gps?|general practitioners?|midwi(?:fe|ves|fery)|nurs(?:es?|ing)|hospitals?|paediatricians?|camhs|nhs|integrated care board|icb|clinical commissioning group|ccg|schools?|school leaders|youth offending (?:team|service)|youth justice (?:team|service)|yos|yot|community rehabilitation company|crc|ambulance|sexual assault referral centre|housing providers?|partner agencies|other agencies|partners|professionals from other agencies)\b/i;
const COUNCIL =
  /\b(?:local authority|council|children['’]s (?:social care|services)|social workers?|social work|senior leaders|personal advisers?|independent reviewing officers?|iros?|director of children['’]s services|virtual school|emergency duty|designated officer|lado|team managers?|elected members|chief executive)\b/i;
const TOGETHER =
  /\b(?:(?:the|safeguarding|strategic|local|multi-agency|children['’]s)\s+partnerships?|multi-?\s?agency|joint(?:ly)?|inter-?agency|all agencies|agencies|partnership (?:working|arrangements)|safeguarding (?:children(?:['’]s)? )?(?:board|partners)|lscb|partners and|mash|marac)\b/i;
const ADOPTION =
  /\b(?:regional adoption agency|raa|voluntary adoption agency|adoption (?:agency|alliance|partnership)|Adopt(?:ion)? (?!Act|and|Order|Support|Panel|is|has|plans?|for)[A-Z]\w+|Adoption in [A-Z]\w+)/;
const OTHER =
  /\b(?:neighbouring (?:council|local authorit(?:y|ies)|authorit(?:y|ies)|borough)|another (?:local )?authority|other (?:local )?(?:authorities|councils)|host (?:local )?authorit(?:y|ies)|placing authorit(?:y|ies))\b/i;
const HEALTH_TRUST =
  /\b(?:nhs|foundation|hospitals?|health(?:care)?|academy|multi-academy|ambulance)\b[\w\s,'’-]{0,40}\btrusts?\b/i;
const TRUST =
  /\b(?:the|children['’]s|children first|together for children|achieving for children)\s*(?:services\s)?trust\b/i;

/** What stands before the first verb: who or what the sentence is about. */
const subjectOf = (text: string): string => {
  const bare = text.replace(/^[^A-Za-z]*(?:however|although|while|whilst|despite|when|where)?,?\s*/i, '');
  const verb = VERB.exec(`${bare} `);
  return verb ? bare.slice(0, verb.index) : bare.split(/\s+/).slice(0, 8).join(' ');
};

const SENDS = /\b(?:refer(?:s|rals?|red)?|notif(?:y|ies|ications?)|submit(?:s|ted)?)\b/i;

const subjectConcerns = (subject: string): Concerns | null => {
  const partner = PARTNER.test(subject);
  if (ADOPTION.test(subject)) return 'ADOPTION_AGENCY';
  if (OTHER.test(subject)) return 'OTHER_AUTHORITY';
  if (TRUST.test(subject) && !HEALTH_TRUST.test(subject)) return 'DELIVERY_BODY';
  if (TOGETHER.test(subject) || (partner && COUNCIL.test(subject))) return 'PARTNERSHIP';
  if (COUNCIL.test(subject)) return 'COUNCIL';
  return partner ? 'PARTNER' : null;
};

const JOINT_THEMES = new Set(['multi-agency-working', 'information-sharing', 'strategy-discussions']);

/** In an ordinary report schools are spoken of as those that the council's virtual school or teams work with. */
const isSchoolAtWork = (subject: string, text: string): boolean =>
  /\bschools?\b/i.test(subject) && !/\bdo not|referr/i.test(text);

/** When the subject tells nothing: by the theme, and in a joint letter by whoever is named at all. */
const byText = ({ text, themes, joint, beside }: ConcernsInput): Concerns => {
  const first = themes[0] ?? '';
  if (!joint) return first === 'multi-agency-working' && TOGETHER.test(text) ? 'PARTNERSHIP' : 'COUNCIL';
  if (TOGETHER.test(text) || JOINT_THEMES.has(first)) return 'PARTNERSHIP';
  if (PARTNER.test(text)) return COUNCIL.test(text) ? 'PARTNERSHIP' : 'PARTNER';
  return COUNCIL.test(text) ? 'COUNCIL' : (beside ?? 'COUNCIL');
};

/**
 * Whose work a finding judges. What partners send to the front door is the partners'; in a letter on several
 * agencies the one that a sentence names; an adoption agency, a children's trust or another council when that is
 * the subject; else the council's.
 */
export const concernsOf = (input: ConcernsInput): Concerns => {
  const subject = subjectOf(input.text);
  const named = subjectConcerns(subject);
  const sent = input.themes[0] === 'partner-referral-quality' && (named !== 'COUNCIL' || SENDS.test(subject));
  if (sent) return 'PARTNER';
  if (named === 'PARTNER' && !input.joint && isSchoolAtWork(subject, input.text)) return 'COUNCIL';
  return named ?? input.carried ?? byText(input);
};
