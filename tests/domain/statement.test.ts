import { describe, expect, it } from 'vitest';
import { saidOf, type Row } from './statement-fixtures.ts';

const table: Readonly<Record<string, readonly Row[]>> = {
  'a weakness in the body': [
    ['supervision / analysis-depth', {}, 'Reported that supervision of practitioners was not reflective enough.'],
    [
      'supervision / frequency-consistency',
      {},
      'Reported that supervision of practitioners was not regular or consistent enough.',
    ],
    ['supervision / recording', {}, 'Reported that supervision of practitioners was poorly recorded.'],
    [
      'management-oversight / oversight-follow-through',
      {},
      'Reported that management oversight of casework did not always make sure that agreed actions were completed.',
    ],
    ['strategy-discussions / timeliness', {}, 'Reported that strategy discussions were not held soon enough.'],
    [
      'placement-sufficiency / sufficiency-capacity',
      {},
      'Reported that there were not enough suitable homes for children in care.',
    ],
    ['stability-and-matching / timeliness', {}, 'Reported that some children waited too long for a settled home.'],
    ['child-voice / participation', {}, "Reported that children's views were not sought or heard enough."],
    ['case-recording / recording', {}, "Reported that children's case records were not always complete or up to date."],
    ['drift-and-delay / timeliness', {}, 'Reported that some children waited too long for change.'],
    [
      'caseloads-and-capacity / sufficiency-capacity',
      {},
      'Reported that there were too few staff or workloads were too high.',
    ],
    [
      'early-help / sufficiency-capacity',
      {},
      'Reported that families could not always get early help when they needed it.',
    ],
    [
      'unregistered-and-unsuitable-provision / compliance',
      {},
      'Reported that some children lived in homes that were not registered as required.',
    ],
    [
      'thresholds / frequency-consistency',
      {},
      'Reported that thresholds for help and protection were not always applied consistently.',
    ],
    ['plan-quality / quality', {}, 'Reported that the plans made for children were not clear or specific enough.'],
    ['child-seen / recording', {}, 'Reported that records did not always show that children had been seen alone.'],
    [
      'homeless-16-17 / participation',
      {},
      'Reported that homeless 16- and 17-year-olds were not always told their rights or heard.',
    ],
    ['improvement-planning / impact', {}, 'Reported that work to improve services had not made enough difference.'],
    ['private-fostering / ', {}, 'Reported that work on private fostering was weak.'],
  ],
  'a strength': [
    [
      'supervision / frequency-consistency',
      { polarity: 'STRENGTH' },
      'Found that supervision of practitioners was regular and consistent.',
    ],
    [
      'strategy-discussions / participation',
      { polarity: 'STRENGTH' },
      'Found that the right agencies took part in strategy discussions.',
    ],
    ['adoption / timeliness', { polarity: 'STRENGTH' }, 'Found that children were adopted without undue delay.'],
    [
      'contact-referral-and-mash / timeliness',
      { polarity: 'STRENGTH' },
      'Found that the handling of contacts and referrals was timely.',
    ],
    ['morale-and-culture / ', { polarity: 'STRENGTH' }, 'Found that morale and culture among staff were strong.'],
    [
      'supervision / analysis-depth',
      { polarity: 'STRENGTH', kind: 'IMPROVEMENT' },
      'Noted under areas for improvement that supervision of practitioners was reflective.',
    ],
  ],
  'a mixed finding': [
    [
      'supervision / analysis-depth',
      { polarity: 'MIXED' },
      'Found a mixed picture: supervision of practitioners was not always reflective enough.',
    ],
    [
      'assessment-of-need-and-risk / timeliness',
      { polarity: 'MIXED' },
      'Found a mixed picture: assessments of need and risk were not always completed or updated soon enough.',
    ],
    [
      'visits-and-direct-work / ',
      { polarity: 'MIXED' },
      'Found a mixed picture: visits and direct work with children were sometimes weak.',
    ],
    [
      'supervision / analysis-depth',
      { polarity: 'MIXED', kind: 'IMPROVEMENT' },
      'Found a mixed picture and said that supervision of practitioners needed to be more reflective.',
    ],
  ],
  'a headline': [
    [
      'supervision / analysis-depth',
      { kind: 'IMPROVEMENT' },
      'Said that supervision of practitioners needed to be more reflective.',
    ],
    [
      'supervision / analysis-depth',
      { kind: 'PRIORITY_ACTION' },
      'Called for priority action: supervision of practitioners needed to be more reflective.',
    ],
    [
      'supervision / analysis-depth',
      { kind: 'RECOMMENDATION' },
      'Recommended that supervision of practitioners should be more reflective.',
    ],
    [
      'section-47-enquiries / compliance',
      { kind: 'RECOMMENDATION' },
      'Recommended that enquiries into significant harm should meet the requirements of law and procedure.',
    ],
    [
      'placement-sufficiency / sufficiency-capacity',
      { kind: 'IMPROVEMENT' },
      'Said that there needed to be more suitable homes for children in care.',
    ],
    [
      'child-seen / recording',
      { kind: 'PRIORITY_ACTION' },
      'Called for priority action: records needed to show that children had been seen alone.',
    ],
  ],
};

describe.each(Object.entries(table))('the statement of %s', (_title, rows) => {
  it.each(rows)('%s %j', (about, given, statement) => {
    expect(saidOf(about, given)).toBe(statement);
  });
});
