import { expect, test } from 'vitest';
import { citationOf, type CitedFinding } from '../../src/domain/citation.ts';
import { INSPECTION_KIND_NAMES } from '../../src/domain/inspection-kinds.ts';

const CITED: CitedFinding = {
  id: 'finding:newshire-ilacs-standard-2024-03-04-report-0000000000000001',
  publisher: 'Ofsted',
  publishedOn: '2024-05-01',
  title: 'Inspection of Newshire children’s services',
  secondHand: false,
  kind: 'ILACS_STANDARD',
  authority: 'Newshire',
  date: '2024-03-15',
  page: 3,
  paragraph: '12',
  quoteHash: '0000000000000001',
  licence: 'Open Government Licence v3.0',
  attribution: '© Crown copyright, Ofsted',
  dataVersion: '2026.11.2',
};

test('a citation names publisher, title, authority, inspection, place, data and licence', () => {
  expect(citationOf(CITED)).toBe(
    'Ofsted (2024-05-01). Inspection of Newshire children’s services. Newshire, standard ILACS inspection, 2024-03-15. ' +
      'Page 3, paragraph 12, sentence 0000000000000001. findings-graph, data 2026.11.2, ' +
      'finding:newshire-ilacs-standard-2024-03-04-report-0000000000000001. Licence: Open Government Licence v3.0. ' +
      '© Crown copyright, Ofsted.',
  );
});

test.each<[string, Partial<CitedFinding>, string, string | undefined]>([
  [
    'a day of publication that nobody knows',
    { publishedOn: null },
    'Ofsted (day of publication not known). ',
    '2024-05',
  ],
  ['a month', { date: '2010-03' }, 'inspection, 2010-03. ', undefined],
  ['two days that bound it', { date: '2009-06-01/2010-02-03' }, 'between 2009-06-01 and 2010-02-03. ', '/'],
  ['a title that ends as a sentence does', { title: 'Is help early?' }, ' Is help early? Newshire', '?.'],
  ['a second-hand document', { secondHand: true }, ' Second-hand: tells what another document found. ', undefined],
  ['no attribution', { attribution: null }, 'Licence: Open Government Licence v3.0.', 'Crown'],
  ['no version', { dataVersion: null }, 'findings-graph, data without a version, finding:', 'null'],
])('a citation with %s', (_, change, expected, absent) => {
  const text = citationOf({ ...CITED, ...change });
  expect(text).toContain(expected);
  if (absent !== undefined) expect(text).not.toContain(absent);
});

test('every kind of inspection has words of its own', () => {
  const texts = new Set(INSPECTION_KIND_NAMES.map((kind) => citationOf({ ...CITED, kind })));
  expect(texts.size).toBe(INSPECTION_KIND_NAMES.length);
});
