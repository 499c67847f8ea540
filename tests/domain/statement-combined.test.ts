import { describe, expect, it } from 'vitest';
import { saidOf, type Row } from './statement-fixtures.ts';

const table: Readonly<Record<string, readonly Row[]>> = {
  'two aspects': [
    [
      'supervision / analysis-depth recording',
      {},
      'Reported that supervision of practitioners was not reflective enough and was poorly recorded.',
    ],
    [
      'strategy-discussions / timeliness frequency-consistency',
      {},
      'Reported that strategy discussions were not held soon enough or consistent enough.',
    ],
    [
      'contact-referral-and-mash / timeliness recording',
      {},
      'Reported that the handling of contacts and referrals was too slow and was poorly recorded.',
    ],
    [
      'supervision / analysis-depth recording',
      { kind: 'IMPROVEMENT' },
      'Said that supervision of practitioners needed to be more reflective and better recorded.',
    ],
    [
      'early-help / quality timeliness',
      { polarity: 'STRENGTH' },
      'Found that early help for families was of a good standard and timely.',
    ],
    [
      'contact-referral-and-mash / sufficiency-capacity quality',
      {},
      'Reported that the handling of contacts and referrals was not good enough and that there was too little capacity for it.',
    ],
    [
      'management-oversight / sufficiency-capacity impact',
      {},
      'Reported that management oversight of casework did not make enough difference and that there was not enough of it.',
    ],
  ],
  'more than one theme': [
    [
      'supervision management-oversight / analysis-depth',
      {},
      'Reported that supervision of practitioners was not reflective enough and that management oversight of casework was weak.',
    ],
    [
      'supervision management-oversight safety-planning / analysis-depth',
      {},
      'Reported that supervision of practitioners was not reflective enough and that management oversight of casework and safety planning for children were weak.',
    ],
    [
      'supervision management-oversight / ',
      {},
      'Reported that supervision of practitioners and management oversight of casework were weak.',
    ],
    [
      'management-oversight drift-and-delay / quality',
      { polarity: 'MIXED' },
      "Found a mixed picture: management oversight of casework was not always good enough, and children's cases sometimes drifted or were delayed.",
    ],
    [
      'assessment-of-need-and-risk disabled-children / quality',
      {},
      'Reported that, for disabled children, assessments of need and risk were not good enough.',
    ],
    [
      'neglect risk-identification / timeliness',
      {},
      'Reported that, where children were neglected, the response to risk of harm was too slow.',
    ],
    [
      'missing-children exploitation-and-extra-familial-harm / timeliness',
      {},
      'Reported that the response to children who went missing was too slow and that the response to child exploitation was weak.',
    ],
  ],
  'a weakness put right': [
    [
      'supervision / ',
      { polarity: 'STRENGTH', resolved: true },
      'Found that earlier weaknesses in supervision of practitioners had been put right.',
    ],
    [
      'assessment-of-need-and-risk / timeliness',
      { polarity: 'STRENGTH', resolved: true },
      'Found that an earlier weakness had been put right: assessments of need and risk were completed and updated in good time.',
    ],
    [
      'supervision / analysis-depth',
      { resolved: true },
      'Reported that supervision of practitioners was not reflective enough.',
    ],
  ],
  'another body': [
    [
      'information-sharing / timeliness',
      { concerns: 'PARTNER' },
      'Reported that, among partner agencies, information sharing between agencies was too slow.',
    ],
    [
      'partner-referral-quality / quality',
      { concerns: 'PARTNER' },
      'Reported that referrals from partner agencies were not clear or detailed enough.',
    ],
    [
      'strategy-discussions / timeliness',
      { concerns: 'PARTNERSHIP' },
      'Reported that, across the partnership, strategy discussions were not held soon enough.',
    ],
    [
      'adoption / sufficiency-capacity',
      { concerns: 'ADOPTION_AGENCY' },
      'Reported that, at the adoption agency, adopters and adoption support were in short supply.',
    ],
    [
      'supervision / impact',
      { concerns: 'DELIVERY_BODY' },
      'Reported that, in the body that ran the service, supervision of practitioners did not make enough difference.',
    ],
    [
      'early-help / quality',
      { concerns: 'OTHER_AUTHORITY' },
      'Reported that, at another council, early help for families was not good enough.',
    ],
  ],
  'no judgement or no theme': [
    [
      'supervision / recording',
      { polarity: 'NEUTRAL' },
      'Commented on supervision of practitioners, including how it was recorded, without judging it good or poor.',
    ],
    [
      'supervision caseloads-and-capacity / ',
      { polarity: 'NEUTRAL', kind: 'IMPROVEMENT' },
      'Commented, under areas for improvement, on supervision of practitioners and on staff workloads and capacity without judging them good or poor.',
    ],
    [' / ', {}, 'Reported that one area of practice was weak.'],
    [' / timeliness', { polarity: 'STRENGTH' }, 'Found that one area of practice was timely.'],
    [' / ', { polarity: 'NEUTRAL' }, 'Commented on one area of practice without judging it good or poor.'],
  ],
};

describe.each(Object.entries(table))('the statement of %s', (_title, rows) => {
  it.each(rows)('%s %j', (about, given, statement) => {
    expect(saidOf(about, given)).toBe(statement);
  });
});
