import { describe, expect, it } from 'vitest';
import { sheetOf, statisticsSheets } from '../../src/imports/official-statistics.ts';
import { isArchive, readSpreadsheet } from '../../src/imports/read-spreadsheet.ts';
import { archive, rowXml, sheetXml, spreadsheet } from './spreadsheet-fixture.ts';

const rowsOf = (rows: readonly string[]) =>
  readSpreadsheet('book.ods', spreadsheet([sheetXml('Sheet', rows)]))[0]?.rows;

describe('a spreadsheet', () => {
  it.each([
    ['text of several lines, with signs', rowXml(['A & B\n"c" <d>']), [['A & B\n"c" <d>']]],
    ['a day, whatever it is shown as', rowXml([{ shown: '26/03/25', day: '2025-03-26' }]), [['2025-03-26']]],
    [
      'a cell that is repeated',
      rowXml([{ xml: '<table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>' }]),
      [['x', 'x']],
    ],
    [
      'blank cells between',
      rowXml(['a', { xml: '<table:table-cell table:number-columns-repeated="2"/>' }, 'b']),
      [['a', '', '', 'b']],
    ],
    ['a merged cell', rowXml(['a', { xml: '<table:covered-table-cell/>' }, 'b']), [['a', '', 'b']]],
    [
      'blank cells to its edge',
      rowXml(['a', { xml: '<table:table-cell table:number-columns-repeated="16383"/>' }]),
      [['a']],
    ],
    [
      'spaces, and text in a link',
      rowXml([
        { xml: '<table:table-cell><text:p>a<text:s text:c="2"/><text:a>b</text:a></text:p></table:table-cell>' },
      ]),
      [['a  b']],
    ],
    [
      'a comment, which is not the cell',
      rowXml([{ xml: '<table:table-cell><!-- no --><text:p>a</text:p></table:table-cell>' }]),
      [['a']],
    ],
    [
      'blank rows between',
      `${rowXml(['a'])}<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>${rowXml(['b'])}`,
      [['a'], [], [], ['b']],
    ],
    [
      'a row that is repeated',
      `<table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>`,
      [['a'], ['a']],
    ],
    [
      'blank rows to its edge',
      `${rowXml(['a'])}<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      [['a']],
    ],
  ])('gives %s', (_, row, expected) => {
    expect(rowsOf([row])).toEqual(expected);
  });

  it('gives every sheet by its name', () => {
    const sheets = readSpreadsheet(
      'book.ods',
      spreadsheet([sheetXml('One & two', [rowXml(['a'])]), sheetXml('Three', [])]),
    );
    expect(sheets).toEqual([
      { name: 'One & two', rows: [['a']] },
      { name: 'Three', rows: [] },
    ]);
  });

  const many =
    '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>';
  it.each([
    ['text', Buffer.from('a,b\n'), 'an OpenDocument spreadsheet'],
    ['an archive of something else', archive({ 'xl/workbook.xml': '<workbook/>' }), 'an OpenDocument spreadsheet'],
    ['half an archive', spreadsheet([]).subarray(0, 100), 'an OpenDocument spreadsheet'],
    ['one whose content is no XML', archive({ 'content.xml': '<office:body><table' }), 'well-formed'],
    [
      'one that would fill the memory',
      spreadsheet([sheetXml('Sheet', [many, rowXml(['a'])])]),
      'at most 2000000 cells',
    ],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => readSpreadsheet('book.ods', bytes)).toThrow(message);
  });

  it('is known from text', () => {
    expect(isArchive(spreadsheet([]))).toBe(true);
    expect(isArchive(Buffer.from('Local authority name,Inspection date\n'))).toBe(false);
  });
});

const GRADED = [
  'Overall effectiveness',
  'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection',
  'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
];
const LATEST = ['Local authority area code', 'Local authority name', 'Inspection date', 'Publication date', ...GRADED];

describe('the sheets of the official statistics', () => {
  it('are found among others, beneath their titles, each line where it stands', () => {
    const bytes = spreadsheet([
      sheetXml('Cover', [rowXml(['Theme:', 'Social care'])]),
      sheetXml('Latest', [
        rowXml(['Inspections, as at a day']),
        rowXml([]),
        rowXml(LATEST),
        rowXml([
          'E06000001',
          'Shire, "the"',
          { shown: '01/02/24', day: '2024-02-01' },
          { shown: '', day: '2024-03-01' },
          'Good',
        ]),
      ]),
      sheetXml('History', [rowXml([...LATEST, 'Inspection type'])]),
    ]);
    const sheets = statisticsSheets('book.ods', bytes);
    expect(sheets.map((sheet) => [sheet.file, sheetOf(sheet)])).toEqual([
      ['book.ods [Latest]', 'latest'],
      ['book.ods [History]', 'history'],
    ]);
    expect(sheets[0]?.text.split('\n')).toEqual([
      '',
      '',
      LATEST.map((name) => `"${name}"`).join(','),
      '"E06000001","Shire, ""the""","2024-02-01","2024-03-01","Good","","","",""',
    ]);
  });

  it('are told to be absent, with the names of those that are there', () => {
    const bytes = spreadsheet([sheetXml('Cover', []), sheetXml('Notes', [rowXml(['Local authority name'])])]);
    expect(() => statisticsSheets('book.ods', bytes)).toThrow(
      /book\.ods:1: .*Local authority area code.*"Cover, Notes"/u,
    );
  });
});
