import { describe, expect, it } from 'vitest';
import { classifySentences } from '../../../src/ingest/classify/classify.ts';
import type { SourceSentence } from '../../../src/ingest/types.ts';
import { CARE, documentOf, HELP, LEADERS } from './documents.ts';

const only = (text: string, section: string, more: Partial<SourceSentence> = {}) => {
  const [said] = classifySentences(documentOf([{ text, section, ...more }]));
  if (!said) throw new Error('the sentence was left out');
  return said;
};

describe('the word "supervision" where it is not supervision of practitioners', () => {
  it.each([
    ['Family time that has to be supervised is planned well and keeps brothers and sisters close.', CARE],
    ['Supervised family time takes place in welcoming centres.', CARE],
    ['Supervision orders are used appropriately when children return to their parents.', CARE],
    ['Foster carers receive regular supervision from their supervising social workers.', CARE],
    ['Supervising social workers visit foster carers often and know their households well.', CARE],
  ])('%s', (text, section) => {
    const said = only(text, section);
    expect(said.themes).not.toContain('supervision');
    expect(said.polarity).not.toBe('WEAKNESS');
  });

  it('keeps supervision of practitioners', () => {
    const said = only('Supervision of social workers is too irregular and is rarely reflective.', LEADERS);
    expect(said).toMatchObject({ polarity: 'WEAKNESS' });
    expect(said.themes).toContain('supervision');
  });
});

describe('what is no finding', () => {
  it.each([
    'The inspection did not identify any areas for priority action.',
    'There were no areas for priority action.',
    'The inspection did not find any areas for priority and immediate action.',
    'At the last inspection, in March 2019, the local authority was judged to require improvement to be good.',
    'Anyshire is a member of a regional adoption agency.',
  ])('%s', (text) => {
    expect(only(text, LEADERS).polarity).toBe('NEUTRAL');
  });

  it('leaves out what a councillor says in a news item', () => {
    const news = documentOf(
      [{ text: 'Councillor Anybody, the lead member, said: "We are proud of our staff, who have worked tirelessly."' }],
      { kind: 'NEWS', inspectionKind: null },
    );
    expect(classifySentences(news)[0]?.polarity).toBe('NEUTRAL');
  });
});

describe('polarity', () => {
  it('takes a past weakness put right for a strength, and says that it is resolved', () => {
    const text = 'Since the last inspection, delays in allocating children to a social worker have been removed.';
    expect(only(text, HELP)).toMatchObject({ polarity: 'STRENGTH', resolved: true });
  });

  it('takes "most …, but …" for mixed', () => {
    const text = 'Most strategy meetings are timely, but for a few children health partners do not attend.';
    expect(only(text, HELP).polarity).toBe('MIXED');
  });

  it('takes a noun phrase in the list of improvements for a weakness', () => {
    const said = only('The quality and timeliness of life-story work for children in care.', 'What needs to improve?', {
      sectionKind: 'IMPROVEMENT',
      bullet: true,
      paragraph: 'bullet-1',
    });
    expect(said).toMatchObject({ polarity: 'WEAKNESS', kind: 'IMPROVEMENT', prominence: 'HEADLINE' });
    expect(said.themes).toContain('life-story-work');
    expect(said.aspects.length).toBeGreaterThan(0);
  });

  it('reads "this" by the sentence before', () => {
    const said = classifySentences(
      documentOf([
        { text: 'Strategy meetings are often delayed.', section: HELP, paragraph: '4' },
        { text: 'This leaves some children at risk.', section: HELP, paragraph: '4' },
      ]),
    );
    expect(said[1]?.polarity).toBe('WEAKNESS');
    expect(said[1]?.why).toContain('refers to the sentence before');
  });
});

describe('what every classification carries', () => {
  it('gives null for sentences left out and reasons for the others', () => {
    const said = classifySentences(
      documentOf([
        { text: 'Contents', skip: 'contents' },
        { text: 'Management oversight is inconsistent.', section: HELP },
      ]),
    );
    expect(said[0]).toBeNull();
    expect(said[1]?.themes[0]).toBe('management-oversight');
    expect(said[1]?.why[0]).toMatch(/^weakness: /);
    expect(said[1]?.confidence).toBeGreaterThan(0.5);
  });

  it('gives the same answer twice', () => {
    const document = documentOf([{ text: 'Plans for children are clear and specific.', section: HELP }]);
    expect(classifySentences(document)).toEqual(classifySentences(document));
  });
});
