import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '../../../src/ingest/read-document.ts';
import { AUTHORITIES } from './authorities.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'texts-'));
});
afterAll(() => rm(home, { recursive: true }));

async function read(name: string, text: string) {
  await writeFile(path.join(home, name), text);
  const document = await readDocument(path.join(home, name), { authorities: AUTHORITIES });
  const kept = document.sentences.filter((of) => of.skip === null);
  return { document, kept, said: kept.map((of) => `${of.paragraph} ${of.sectionKind}: ${of.text}`) };
}

test('a letter: tags, bullets within a line, private-use glyphs, a list that a page cuts', async () => {
  const { document, said, kept } = await read(
    'letter.txt',
    `29 January 2010

The Director
Norchester Council

Dear colleague

Annual unannounced inspection of contact, referral and assessment arrangements within Norchester children's services

This letter tells of the visit to Norchester which was conducted on 5 and 6 January 2010. The inspection was carried out under section 138 of an Act.

Strengths
<ul style="x"> ▪ Staff listen to children. They stay late. ▪ Managers are seen often.
Areas for development
\uF06E The \uFB01rst visit is often late.
- Records are thin; dates are missing. Immediate action was\f
taken on some of them.

Areas for priority action

- Children are not always seen alone.

Yours sincerely

A Person

Copy: Another Person, Norchester Council`,
  );
  expect(document).toMatchObject({
    kind: 'LETTER',
    inspectionKind: 'UNANNOUNCED_CONTACT_REFERRAL_ASSESSMENT',
    framework: 'ucra',
    authority: { key: 'norchester' },
    inspection: { firstDay: '2010-01-05', lastDay: '2010-01-06' },
    publishedOn: '2010-01-29',
    pages: 2,
  });
  expect(said).toEqual([
    'intro-1 BODY: This letter tells of the visit to Norchester which was conducted on 5 and 6 January 2010.',
    'bullet-1 STRENGTH: Staff listen to children.',
    'bullet-1 STRENGTH: They stay late.',
    'bullet-2 STRENGTH: Managers are seen often.',
    'bullet-3 IMPROVEMENT: The first visit is often late.',
    'bullet-4 IMPROVEMENT: Records are thin; dates are missing.',
    'bullet-4 IMPROVEMENT: Immediate action was taken on some of them.',
    'bullet-5 PRIORITY_ACTION: Children are not always seen alone.',
  ]);
  expect(kept.every((of) => of.page === 1 || of.text.startsWith('Children'))).toBe(true);
});

const NEWS = `Norchester praised

A line under the title without a stop

Ofsted has praised Norchester after a focused visit. Plans at Norchester are clearer.

Why it matters

"We are proud," said the leader.

More like this

Another story that is none of ours.`;

test('a news item: title, line below it, headings and adverts left out', async () => {
  const { document, said } = await read('news.txt', NEWS);
  expect(document).toMatchObject({
    kind: 'NEWS',
    inspectionKind: 'FOCUSED_VISIT',
    authority: { key: 'norchester' },
    inspection: { firstDay: null, precision: 'UNKNOWN' },
    licence: { reuse: 'RESTRICTED' },
  });
  expect(said).toEqual([
    'intro-1 BODY: Ofsted has praised Norchester after a focused visit.',
    'intro-1 BODY: Plans at Norchester are clearer.',
    'intro-2 BODY: "We are proud," said the leader.',
  ]);
  expect(document.sentences.find((of) => of.text.startsWith('Another'))?.skip).toBe('advert');
});

test('the same item as a web page gives the same sentences', async () => {
  const [title, under, first, heading, second, advert, other] = NEWS.split('\n\n');
  const filler = '<p>Inspectors spoke to many people during these two days of work.</p>'.repeat(12);
  const html = `<!DOCTYPE html><html><head><style>p{}</style></head><body><nav>Home</nav><h1>${title}</h1><p>${under}</p>
    <p>${first}</p>${filler}<h2>${heading}</h2><p>${second?.replace(/"/gu, '&quot;')}</p><h3>${advert}</h3><p>${other}</p></body></html>`;
  const { said } = await read('news.html', html);
  expect(
    said
      .slice(0, 2)
      .concat(said.slice(-1))
      .map((of) => of.slice(of.indexOf(':') + 2)),
  ).toEqual([
    'Ofsted has praised Norchester after a focused visit.',
    'Plans at Norchester are clearer.',
    '"We are proud," said the leader.',
  ]);
});

const SECTIONS = (title: string, dear: string) => `${title}

Inspection dates: 3 to 28 March 2014

${dear}

Executive summary

Visits are regular.

Recommendations

1. Within six months, see that plans have dates.

The Local Safeguarding Children Board (LSCB)

The board meets often.

Summary for children and young people

People listen to you.

Information about this inspection

Inspectors read files.
`;

test('the review of the safeguarding board is left out of a single inspection, and read in a joint one', async () => {
  const single = await read(
    'single.txt',
    SECTIONS('Norchester Inspection of services for children in need of help and protection', ''),
  );
  expect(single.said).toEqual([
    'intro-1 SUMMARY: Visits are regular.',
    '1 RECOMMENDATION: Within six months, see that plans have dates.',
  ]);
  expect(single.kept[1]?.deadline).toBe('Within six months');
  expect(single.document.sentences.map((of) => of.skip)).toEqual(
    expect.arrayContaining(['childrens-summary', 'safeguarding-board', 'about-the-inspection']),
  );
  const joint = await read('joint.txt', SECTIONS('Joint targeted area inspection of Norchester', 'Dear partnership'));
  expect(joint.said).toContainEqual(expect.stringContaining('The board meets often.'));
});
