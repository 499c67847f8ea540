import { describe, expect, it } from 'vitest';
import type { EarlierVisit } from '../../../src/domain/earlier-visits.ts';
import { classifySentences } from '../../../src/ingest/classify/classify.ts';
import { findingsOnly } from '../../../src/ingest/classify/findings-only.ts';
import { recalledDays } from '../../../src/ingest/classify/recalled-days.ts';
import { recallsOf } from '../../../src/ingest/classify/recalls.ts';
import type { InspectionKind } from '../../../src/domain/inspection-kinds.ts';
import type { SourceSentence } from '../../../src/ingest/types.ts';
import { documentOf, LEADERS } from './documents.ts';

type Given = string | (Partial<SourceSentence> & { text: string });

const FIRST_DAY = '2023-03-06';

/** The visits that the last sentence of a report recalls, as "kind from to". */
const visits = (given: readonly Given[], inspectionKind: InspectionKind | null = 'ILACS_STANDARD'): string[] => {
  const { sentences } = documentOf(given.map((of) => (typeof of === 'string' ? { text: of, paragraph: '1' } : of)));
  const recalls = recallsOf(sentences, { inspectionKind, firstDay: FIRST_DAY });
  return (recalls.get(sentences.length - 1)?.visits ?? []).map(textOf);
};

const textOf = ({ kind, earliest, latest }: EarlierVisit): string =>
  [kind ?? 'a visit', ...(earliest === null ? [] : [earliest, latest])].join(' ');

const FOCUSED_JUNE = 'FOCUSED_VISIT 2022-06-01 2022-06-30';

describe('a sentence that recalls an earlier priority action', () => {
  it.each<[string, string[]]>([
    ['At the focused visit in June 2022, inspectors identified two areas for priority action.', [FOCUSED_JUNE]],
    ['In June 2022, a focused visit noted decline, resulting in priority action being required.', [FOCUSED_JUNE]],
    ['All areas for priority action from the focused visit in June 2022 have been put right.', [FOCUSED_JUNE]],
    [
      'The priority actions identified in the 2022 monitoring visit remain.',
      ['MONITORING_VISIT 2022-01-01 2022-12-31'],
    ],
    ['The areas for priority action identified at the last focused visit have been met.', ['FOCUSED_VISIT']],
    [
      'A joint targeted area inspection (JTAI), made by three inspectorates in July 2021, led to areas for priority action.',
      ['JOINT_TARGETED_AREA 2021-07-01 2021-07-31'],
    ],
    [
      'The JTAI in 2021 found that strategy meetings were an area requiring priority action.',
      ['JOINT_TARGETED_AREA 2021-01-01 2021-12-31'],
    ],
    [
      'The areas for priority action of the last inspection, in 2018, persist.',
      ['FULL_INSPECTION 2018-01-01 2018-12-31'],
    ],
    [
      'The last inspection in 2018 found areas for priority and immediate action.',
      ['FULL_INSPECTION 2018-01-01 2018-12-31'],
    ],
  ])('%s', (text, expected) => {
    expect(visits([text])).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'A JTAI in May 2019 and a focused visit in March 2021 both resulted in areas for priority action.',
      ['JOINT_TARGETED_AREA 2019-05-01 2019-05-31', 'FOCUSED_VISIT 2021-03-01 2021-03-31'],
    ],
    [
      'Two focused visits in January and December 2019 led to areas for priority action.',
      ['FOCUSED_VISIT 2019-01-01 2019-01-31', 'FOCUSED_VISIT 2019-12-01 2019-12-31'],
    ],
    ['Two focused visits in 2019 resulted in areas for priority action.', ['FOCUSED_VISIT 2019-01-01 2019-12-31']],
    [
      'A monitoring visit in May 2021 saw progress, but the focused visit in June 2022 identified an area for priority action.',
      [FOCUSED_JUNE],
    ],
    [
      'Since the last inspection in 2019, and the focused visit in June 2022, which identified areas for priority action, services have improved.',
      [FOCUSED_JUNE],
    ],
  ])('tells visits apart: %s', (text, expected) => {
    expect(visits([text])).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'The focused visit between December 2021 and January 2022 set areas for priority action.',
      ['FOCUSED_VISIT 2021-12-01 2022-01-31'],
    ],
    [
      'The focused visit of 30 November to 1 December 2021 set areas for priority action.',
      ['FOCUSED_VISIT 2021-11-01 2021-12-31'],
    ],
    [
      'The focused visit from December to January 2022 set areas for priority action.',
      ['FOCUSED_VISIT 2021-12-01 2022-01-31'],
    ],
    ['The focused visit in February 2020 set areas for priority action.', ['FOCUSED_VISIT 2020-02-01 2020-02-29']],
  ])('bounds its time: %s', (text, expected) => {
    expect(visits([text])).toEqual(expected);
  });

  it('finds the visit in the sentence before, in the paragraph, or in the document', () => {
    const named = 'At the focused visit in June 2022, inspectors identified two areas for priority action.';
    expect(
      visits(['A JTAI in January 2022 found serious failings.', 'This resulted in areas for priority action.']),
    ).toEqual(['JOINT_TARGETED_AREA 2022-01-01 2022-01-31']);
    expect(visits([named, 'Staff changed.', 'Progress against the areas for priority action was slow.'])).toEqual([
      FOCUSED_JUNE,
    ]);
    const later = {
      text: 'The plan made for the areas for priority action identified in June 2022 is sound.',
      paragraph: '9',
    };
    expect(visits([named, later])).toEqual([FOCUSED_JUNE]);
    expect(visits([later])).toEqual(['a visit 2022-06-01 2022-06-30']);
    const another = 'A JTAI in May 2021 also set areas for priority action.';
    expect(visits([named, another, { text: 'The areas for priority action persist.', paragraph: '9' }])).toEqual([]);
  });

  it.each<Given>([
    'No areas for priority action were identified at the focused visit.',
    'The focused visit in June 2022 did not identify any areas for priority action.',
    'The focused visit in June 2022 found weak practice.',
    'Since the last inspection in 2018, services have declined.',
    'Senior managers take priority action when children are at risk.',
    'Plans name priority actions, and social workers visit children often.',
    'The board has agreed the areas for priority action.',
    'This inspection identified two areas for priority action.',
    'The inspection identified two areas for priority action.',
    'The inspection in March 2023 identified two areas for priority action.',
    {
      text: 'The areas for priority action of the focused visit in June 2022 are to be met.',
      sectionKind: 'PRIORITY_ACTION',
    },
  ])('is not seen in %j', (given) => {
    expect(visits([given])).toEqual([]);
  });

  it('is not the visit that a letter is about', () => {
    const text = 'The focused visit identified two areas for priority action.';
    expect(visits([text], 'FOCUSED_VISIT')).toEqual([]);
    expect(visits(['This visit identified two areas for priority action.'], 'FOCUSED_VISIT')).toEqual([]);
    expect(visits([text.replace('The', 'The last')], 'FOCUSED_VISIT')).toEqual(['FOCUSED_VISIT']);
    expect(visits([text], 'ILACS_STANDARD')).toEqual(['FOCUSED_VISIT']);
  });
});

describe('the times a sentence gives', () => {
  it.each<[string, string[]]>([
    ['in 2019', ['2019-01-01 2019-12-31']],
    ['in May 2019 and May 2021', ['2019-05-01 2019-05-31', '2021-05-01 2021-05-31']],
    ['It may take place in May.', []],
    ['between April 2019 and May 2018', []],
  ])('%s', (text, expected) => {
    expect(recalledDays(text).map(({ earliest, latest }) => `${earliest} ${latest}`)).toEqual(expected);
  });
});

describe('what is recalled, and how it stands now', () => {
  const told = (text: string) => {
    const document = documentOf([{ text, section: LEADERS }], {
      inspection: { firstDay: FIRST_DAY, lastDay: null, precision: 'DAY' },
    });
    return { said: classifySentences(document)[0], line: findingsOnly(document)[0] };
  };

  it('is no finding where all of it is past', () => {
    const { said, line } = told(
      'The focused visit in June 2022 identified areas for priority action because too many strategy meetings were late.',
    );
    expect(line?.finding).toBeNull();
    expect(said?.refersBack).toMatchObject([{ kind: 'FOCUSED_VISIT', now: 'NEUTRAL', resolved: false }]);
    expect(said?.refersBack[0]?.themes).toContain('strategy-discussions');
  });

  it('is a strength of now where it was put right, never a priority action', () => {
    const { said, line } = told(
      'All areas for priority action from the focused visit in June 2022 have been addressed.',
    );
    expect(line?.finding).toMatchObject({ kind: 'FINDING', polarity: 'STRENGTH', resolved: true });
    expect(said?.refersBack).toMatchObject([{ now: 'STRENGTH', resolved: true, aspects: [] }]);
  });

  it('is not put right by a plan for it', () => {
    const { said, line } = told(
      'An action plan was promptly put in place to address the area for priority action identified at the last focused visit.',
    );
    expect(line?.finding).toMatchObject({ polarity: 'STRENGTH', resolved: false });
    expect(said?.refersBack).toMatchObject([{ now: 'STRENGTH', resolved: false }]);
  });

  it('is a weakness of now where it was not', () => {
    const { said, line } = told(
      'The areas for priority action identified at the focused visit in June 2022 have not been sufficiently addressed.',
    );
    expect(line?.finding).toMatchObject({ kind: 'FINDING', polarity: 'WEAKNESS' });
    expect(said?.refersBack).toMatchObject([{ now: 'WEAKNESS', resolved: false }]);
  });

  it('takes the visit of an inspector for no visit to a child', () => {
    const { said } = told('A focused visit in June 2022 resulted in two areas for priority action.');
    expect(said?.refersBack[0]?.themes).not.toContain('visits-and-direct-work');
  });
});
