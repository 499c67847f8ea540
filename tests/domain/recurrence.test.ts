import {
  depth,
  full,
  headline,
  neutral,
  refined,
  remark,
  strength,
  table,
  visit,
  Y1,
  Y2,
  Y3,
} from './recurrence-fixtures.ts';

const recording = { aspects: ['recording'] };

table('status of a weakness, line a: silent since the last report', [
  {
    name: 'a later full inspection that is silent on the theme',
    history: [full(Y1, [remark()]), full(Y2, [strength({ themes: ['permanence'] })])],
    gives: { status: 'NOT_EXAMINED', basedOn: `full:${Y1}`, reportedCount: 1, examinedCount: 1 },
  },
  {
    name: 'a later visit that is silent on the theme',
    history: [full(Y1, [remark()]), visit(Y2, [])],
    gives: { status: 'NOT_EXAMINED' },
  },
  {
    name: 'a later neutral finding does not examine',
    history: [full(Y1, [remark()]), full(Y2, [neutral()])],
    gives: { status: 'NOT_EXAMINED' },
  },
  {
    name: 'a neutral finding marked resolved does not examine',
    history: [full(Y1, [remark()]), full(Y2, [neutral({ resolved: true })])],
    gives: { status: 'NOT_EXAMINED' },
  },
  {
    name: 'a later strength of a partner, agency or other authority does not examine',
    history: [
      full(Y1, [remark()]),
      full(Y2, [
        strength({ concerns: 'PARTNER' }),
        strength({ concerns: 'ADOPTION_AGENCY' }),
        strength({ concerns: 'OTHER_AUTHORITY' }),
      ]),
    ],
    gives: { status: 'NOT_EXAMINED' },
  },
  {
    name: 'a later strength on the broader theme does not examine the narrower one',
    history: [full(Y1, [remark()]), full(Y2, [strength({ themes: ['management'] })])],
    gives: { status: 'NOT_EXAMINED' },
  },
  {
    name: 'persisting before, silent now: line a comes first',
    history: [full(Y1, [remark()]), full(Y2, [remark()]), full(Y3, [])],
    gives: { status: 'NOT_EXAMINED', reportedCount: 2 },
  },
]);

table('status of a weakness, line b: reported by the last examiner', [
  {
    name: 'the only examiner',
    history: [full(Y1, [remark()])],
    gives: { status: 'FIRST_SEEN', firstSeen: Y1, lastSeen: Y1, basedOn: `full:${Y1}`, orderUncertain: false },
  },
  {
    name: 'the only examiner though earlier inspections exist',
    history: [full(Y1, [strength({ themes: ['permanence'] })]), full(Y2, [remark()])],
    gives: { status: 'FIRST_SEEN', examinedCount: 1 },
  },
  { name: 'a visit reports', history: [visit(Y1, [remark()])], gives: { status: 'FIRST_SEEN' } },
  {
    name: 'a mixed finding is a problem',
    history: [full(Y1, [strength({ polarity: 'MIXED' })])],
    gives: { status: 'FIRST_SEEN' },
  },
  {
    name: 'the practice of the partnership and of a delivery body counts',
    history: [full(Y1, [remark({ concerns: 'PARTNERSHIP' })]), full(Y2, [remark({ concerns: 'DELIVERY_BODY' })])],
    gives: { status: 'PERSISTING' },
  },
  {
    name: 'the examiner before found a strength',
    history: [full(Y1, [strength()]), full(Y2, [remark()])],
    gives: { status: 'NEW', examinedCount: 2, reportedCount: 1 },
  },
  {
    name: 'the examiner before reports too',
    history: [full(Y1, [remark()]), visit(Y2, [remark()])],
    gives: { status: 'PERSISTING', firstSeen: Y1, lastSeen: Y2, reportedCount: 2 },
  },
  {
    name: 'silence between two reports does not end it',
    history: [full(Y1, [remark()]), full(Y2, []), full(Y3, [remark()])],
    gives: { status: 'PERSISTING' },
  },
  {
    name: 'gone once, back again',
    history: [full(Y1, [remark()]), visit(Y2, [strength()]), full(Y3, [remark()])],
    gives: { status: 'RE_EMERGED', firstSeen: Y1, lastSeen: Y3 },
  },
  {
    name: 'problem and strength in one inspection is a report',
    history: [full(Y1, [remark(), strength()])],
    gives: { status: 'FIRST_SEEN' },
  },
  {
    name: 'a problem marked resolved is still a problem',
    history: [full(Y1, [remark()]), full(Y2, [remark({ resolved: true })])],
    gives: { status: 'PERSISTING' },
  },
  {
    name: 'a top theme: two narrower ones add up',
    history: [full(Y1, [remark()]), full(Y2, [remark({ themes: ['caseloads'] })])],
    weakness: 'management',
    gives: { status: 'PERSISTING' },
  },
  {
    name: 'a top theme: never composed from the status of the narrower ones',
    history: [full(Y1, [remark()]), full(Y2, [strength({ themes: ['caseloads'] })])],
    weakness: 'management',
    gives: { status: 'RESOLVED', basedOn: `full:${Y2}` },
  },
  {
    name: 'headline: a body remark before the first headline gives NEW',
    history: [full(Y1, [remark()]), full(Y2, [headline()])],
    prominence: 'HEADLINE',
    gives: { status: 'NEW', firstSeen: Y2, reportedCount: 1, examinedCount: 2 },
  },
  {
    name: 'headline: a body remark between two headlines gives RE_EMERGED',
    history: [full(Y1, [headline()]), full(Y2, [remark()]), full(Y3, [headline()])],
    prominence: 'HEADLINE',
    gives: { status: 'RE_EMERGED' },
  },
  {
    name: 'any: the same history persists',
    history: [full(Y1, [headline()]), full(Y2, [remark()]), full(Y3, [headline()])],
    gives: { status: 'PERSISTING', reportedCount: 3 },
  },
  {
    name: 'refinement: the theme examined before, not the aspect, gives NEW',
    history: [full(Y1, [remark(recording)]), full(Y2, [remark(depth)])],
    weakness: refined,
    gives: { status: 'NEW' },
  },
]);

table('status of a weakness, line c: settled by a full inspection', [
  {
    name: 'a full inspection finds a strength',
    history: [full(Y1, [remark()]), full(Y2, [strength()])],
    gives: { status: 'RESOLVED', basedOn: `full:${Y2}`, lastSeen: Y1 },
  },
  {
    name: 'a full inspection says it was put right',
    history: [full(Y1, [headline()]), full(Y2, [strength({ resolved: true })])],
    prominence: 'HEADLINE',
    gives: { status: 'RESOLVED' },
  },
  {
    name: 'refinement: put right in a neutral sentence of an inspection that examined the theme',
    history: [full(Y1, [remark(depth)]), full(Y2, [strength(recording), neutral({ ...depth, resolved: true })])],
    weakness: refined,
    gives: { status: 'RESOLVED' },
  },
  {
    name: 'refinement: a problem on another aspect does not block',
    history: [full(Y1, [remark(depth)]), full(Y2, [strength(depth), remark(recording)])],
    weakness: refined,
    gives: { status: 'RESOLVED' },
  },
  {
    name: 'a visit that confirms the strength is its newest basis',
    history: [full(Y1, [remark()]), full(Y2, [strength()]), visit(Y3, [strength()])],
    gives: { status: 'RESOLVED', basedOn: `visit:${Y3}` },
  },
  {
    name: 'a later silent inspection does not undo it',
    history: [full(Y1, [remark()]), full(Y2, [strength()]), full(Y3, [])],
    gives: { status: 'RESOLVED' },
  },
  {
    name: 'of two full examiners the last settles it',
    history: [full(Y1, [remark()]), full(Y2, [strength()]), full(Y3, [strength()])],
    gives: { status: 'RESOLVED', basedOn: `full:${Y3}` },
  },
]);

table('status of a weakness, line d: everything else', [
  {
    name: 'a visit cannot resolve',
    history: [full(Y1, [remark()]), visit(Y2, [strength({ resolved: true })])],
    gives: { status: 'NOT_REPEATED', basedOn: `visit:${Y2}` },
  },
  {
    name: 'headline: a body remark beside the strength blocks',
    history: [full(Y1, [headline()]), full(Y2, [strength(), remark()])],
    prominence: 'HEADLINE',
    gives: { status: 'NOT_REPEATED', reportedCount: 1, examinedCount: 2 },
  },
  {
    name: 'headline: a body remark of a visit after the full inspection blocks',
    history: [full(Y1, [headline()]), full(Y2, [strength()]), visit(Y3, [remark()])],
    prominence: 'HEADLINE',
    gives: { status: 'NOT_REPEATED', basedOn: `visit:${Y3}` },
  },
  {
    name: 'headline: a body remark before the full inspection blocks too',
    history: [full(Y1, [headline()]), visit(Y2, [remark()]), full(Y3, [strength()])],
    prominence: 'HEADLINE',
    gives: { status: 'NOT_REPEATED', basedOn: `full:${Y3}` },
  },
  {
    name: 'refinement: the theme was examined, the aspect was not',
    history: [full(Y1, [remark(depth)]), full(Y2, [strength()])],
    weakness: refined,
    gives: { status: 'NOT_REPEATED', examinedCount: 2 },
  },
  {
    name: 'refinement: a problem on another aspect of the theme',
    history: [full(Y1, [remark(depth)]), full(Y2, [remark(recording)])],
    weakness: refined,
    gives: { status: 'NOT_REPEATED' },
  },
  {
    name: 'refinement: the last full examiner must carry the strength itself',
    history: [full(Y1, [remark(depth)]), full(Y2, [strength(depth)]), full(Y3, [strength(recording)])],
    weakness: refined,
    gives: { status: 'NOT_REPEATED', basedOn: `full:${Y3}` },
  },
]);
