import { expect, it } from 'vitest';
import { givenName, reportName, safeName } from '../../../src/ingest/fetch/file-names.ts';

it.each([
  ["Children's services inspection", "children's services inspection"],
  ['2532287_Bournemouth, Christchurch & Poole', '2532287_bournemouth, christchurch & poole'],
  ['Inspection,  PDF', 'inspection,  pdf'],
  ['two\r\n  lines', 'two lines'],
  ['../../etc/passwd', 'etc passwd'],
  ['..', 'untitled'],
  ['', 'untitled'],
  ['a\u0000b\u202Ec\u001B[31m', 'abc[31m'],
  ['a:b*c?"d"<e>|f\\g/h', 'a b c d e f g h'],
  [' .hidden. . ', 'hidden'],
  ['CON', '_con'],
  ['nul.tar', '_nul.tar'],
  ['console', 'console'],
  ['Cafe\u0301', 'café'],
  ['é'.repeat(200), 'é'.repeat(90)],
  ['a'.repeat(179) + ' b', 'a'.repeat(179)],
])('makes %j safe: %j', (text, name) => {
  expect(safeName(text)).toBe(name);
});

it('names a report by title and day', () => {
  expect(reportName("Children's services inspection", '2025-05-09')).toBe(
    "children's services inspection - 09 may 2025.pdf",
  );
  expect(reportName('No day', null)).toBe('no day.pdf');
});

it('keeps the name a table gives, and its ending', () => {
  expect(givenName('Report - 09 May 2025.PDF')).toBe('report - 09 may 2025.pdf');
  expect(givenName('script.sh')).toBe('script.sh.pdf');
});
