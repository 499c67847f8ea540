import type { SectionKind, SkipReason } from './types.ts';

/** What a heading says about the sentences under it. What it leaves out stays as it was. */
export interface HeadingMeaning {
  readonly skip?: SkipReason;
  readonly kind?: SectionKind;
  readonly area?: string;
  /** Everything after it is about the safeguarding board, until a heading that is plainly about something else. */
  readonly board?: true;
}

type Rule = readonly [RegExp, HeadingMeaning];

/**
 * The headings of every framework's reports, the first that fits deciding. They are met as printed, so the patterns
 * are on folded words: lower case, straight apostrophes, blanks single.
 */
const RULES: readonly Rule[] = [
  [/^contents\b/u, { skip: 'contents' }],
  [
    /^(?:the )?(?:inspection )?judgements? (?:and )?what they mean|^what the inspection judgements mean/u,
    { skip: 'grade-explanation' },
  ],
  [
    /^record of main findings|^judgement\s+grade$|^summary of (?:inspection )?judgements$/u,
    { skip: 'judgement-table' },
  ],
  [
    /^(?:a )?summary for (?:local )?(?:children|young people)|^(?:a )?(?:letter|message) to (?:the )?(?:children|young people)/u,
    { skip: 'childrens-summary' },
  ],
  [
    /^(?:information )?about (?:this|the) inspection|^information about (?:this|the) (?:re-?)?inspection|^(?:the )?inspection team|^scope of (?:this|the) inspection/u,
    { skip: 'about-the-inspection' },
  ],
  [/^(?:lead|team|other) inspectors?\b|^inspectors$/u, { skip: 'inspectors' }],
  [
    /^information about (?:this|the) local (?:authority )?area|^(?:about )?(?:this|the) local area$|^(?:the )?(?:service information|area profile|service profile)$|^(?:children|child protection|children looked after|the casework model used) (?:living )?in this area|^previous ofsted inspections?|^other (?:ofsted inspections|information about this area)|^context$/u,
    { skip: 'about-the-area' },
  ],
  [
    /^(?:section \d+:? ?)?(?:the )?(?:effectiveness of the )?(?:[a-z' -]+ )?local safeguarding children board(?: \(lscb\))?\d?(?:$|:| is | -| –|: )|^(?:section \d+:? ?)?(?:the )?effectiveness of the (?:[a-z' -]+ )?(?:lscb|safeguarding children board)|^what does the lscb need|^(?:inspection findings|inspection judgements?|inspection judgment|recommendations|executive summary|summary of findings).*(?:lscb|safeguarding children board)|^the lscb /u,
    { board: true, skip: 'safeguarding-board' },
  ],
  [
    /priority (?:and immediate )?action|immediate (?:and priority )?action|immediate priority/u,
    { kind: 'PRIORITY_ACTION' },
  ],
  [/^recommendations?\b|^(?:the local authority|the council) should/u, { kind: 'RECOMMENDATION' }],
  [
    /need(?:s|ed)? to improve|^(?:key )?areas? (?:for|of) (?:further )?(?:development|improvement)|^what (?:has|have) to improve|^case study: area for improvement|^areas? (?:that )?(?:need|require)/u,
    { kind: 'IMPROVEMENT' },
  ],
  [
    /^(?:key |the )?strengths?\b|has the following strengths|^what is working well|^case study: (?:highly effective|good|effective|strength)/u,
    { kind: 'STRENGTH' },
  ],
  [/^progress (?:since|made|in|against)|since the (?:last|previous) inspection$/u, { kind: 'PROGRESS' }],
  [/^next steps/u, { skip: 'boilerplate' }],
  [/children in care and (?:of )?care leavers/u, { kind: 'BODY', area: 'children-in-care-and-care-leavers' }],
  [/looked after and achieving permanence/u, { kind: 'BODY', area: 'children-looked-after-and-achieving-permanence' }],
  [/adoption(?: performance)?(?: is|:|$)/u, { kind: 'BODY', area: 'adoption' }],
  [
    /(?:experiences? and progress|graded judgement|judgement).*care leavers|^care leavers(?: are|:|$)/u,
    { kind: 'BODY', area: 'care-leavers' },
  ],
  [/(?:experiences? and progress) of children in care/u, { kind: 'BODY', area: 'children-in-care' }],
  [
    /(?:experiences? and progress) of children (?:who )?need(?:ing)? (?:of )?help|children (?:who need|in need of) help and protection(?:$|:| is| are)/u,
    { kind: 'BODY', area: 'help-and-protection' },
  ],
  [/impact of leaders/u, { kind: 'BODY', area: 'impact-of-leaders' }],
  [/^leadership,? management and governance/u, { kind: 'BODY', area: 'leadership-management-and-governance' }],
  [/^overall effectiveness of services for looked after/u, { kind: 'SUMMARY', area: 'looked-after-overall' }],
  [/^capacity (?:to improve|for improvement)/u, { kind: 'BODY', area: 'looked-after-capacity-to-improve' }],
  [/^outcomes for (?:looked after )?children/u, { kind: 'BODY', area: 'looked-after-outcomes' }],
  [/^quality of provision/u, { kind: 'BODY', area: 'looked-after-quality-of-provision' }],
  [/^leadership and management/u, { kind: 'BODY', area: 'looked-after-leadership-and-management' }],
  [
    /^(?:the )?effectiveness of (?:the )?help and protection/u,
    { kind: 'BODY', area: 'protection-effectiveness-of-help' },
  ],
  [/^(?:the )?quality of practice/u, { kind: 'BODY', area: 'protection-quality-of-practice' }],
  [/^leadership and governance/u, { kind: 'BODY', area: 'protection-leadership-and-governance' }],
  [/^overall effectiveness/u, { kind: 'SUMMARY', area: 'overall-effectiveness' }],
  [
    /^(?:section \d+:? ?)?(?:the local authority ?[-–:]? ?)?(?:executive summary|summary of (?:key )?findings|headline findings)|services in .* (?:are|is) .*because/u,
    { kind: 'SUMMARY' },
  ],
  [
    /^(?:main|key|inspection) findings|^findings?(?: and evaluation)?(?: of .*)?$|^inspection judgements? about/u,
    { kind: 'BODY' },
  ],
  [/^(?:the )?local authority(?:'s)?(?: services)?$/u, { kind: 'BODY' }],
];

/** A heading as the patterns meet it. */
export const foldedHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[\d.]+\s+/u, '')
    .replace(/[\d\s.:]+$/u, '')
    .trim();

/** Words of a grade that the columns of a table leave in the middle of a heading. */
const GRADE_WORDS = /\b(?:outstanding|good|requires|improvement|to be|adequate|inadequate|judge?ment|grade)\b/gu;

/** What a heading means for the sentences under it; null for one that says nothing but its own words. */
export function headingMeaning(heading: string): HeadingMeaning | null {
  const folded = foldedHeading(heading);
  const bare = folded.replace(GRADE_WORDS, '').replace(/\s+/gu, ' ').trim();
  return meaningOf(folded) ?? meaningOf(bare.replace(/^(?:key|ent|ment) /u, ''));
}

const meaningOf = (folded: string): HeadingMeaning | null =>
  RULES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
