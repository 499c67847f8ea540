import { quoteHash } from '../../../src/domain/text.ts';
import type { Extracted, ExtractedFinding, ExtractedHead } from '../../../src/ingest/ingest/extracted.ts';
import type { InputFile } from '../../../src/ingest/ingest/input-files.ts';
import type { Outcome } from '../../../src/ingest/ingest/pool.ts';

export const sha = (letter: string): string => letter.repeat(64);

/** A report on the focused visit of February 2025 that `smallSeed` knows, or what `more` makes of it. */
export const head = (more: Partial<ExtractedHead> = {}): ExtractedHead => ({
  name: 'newshire__letter',
  title: 'Focused visit to Newshire',
  kind: 'LETTER',
  framework: 'ilacs-focused-visit',
  inspectionKind: 'FOCUSED_VISIT',
  authority: { key: 'newshire', how: 'name', candidates: ['newshire'] },
  inspection: { firstDay: '2025-02-03', lastDay: '2025-02-04', precision: 'DAY' },
  publishedOn: '2025-03-01',
  grades: [],
  licence: { id: 'OGL-UK', reuse: 'OPEN', statement: 'Open Government Licence' },
  pages: 4,
  sha256: sha('1'),
  warnings: [],
  ...more,
});

/** A finding made of a sentence. */
export const said = (quote: string, more: Partial<ExtractedFinding> = {}): ExtractedFinding => ({
  page: 1,
  paragraph: '3',
  section: 'Findings',
  sectionKind: 'BODY',
  judgementArea: null,
  quote,
  quoteHash: quoteHash(quote),
  start: 10,
  end: 10 + quote.length,
  kind: 'FINDING',
  polarity: 'WEAKNESS',
  concerns: 'COUNCIL',
  themes: ['supervision'],
  aspects: ['timeliness'],
  resolved: false,
  deadline: null,
  nationalFramework: [],
  confidence: 0.876,
  ...more,
});

/** A letter with two findings. */
export const letter = (
  more: Partial<ExtractedHead> = {},
  findings?: ExtractedFinding[],
  others: Extracted['others'] = [],
): Extracted => ({
  head: head(more),
  others,
  refersBack: [],
  names: [],
  findings: findings ?? [
    said('Supervision is held too rarely, the director, Ann Lee, says.'),
    said('Caseloads have come down.', { polarity: 'STRENGTH', themes: ['caseloads'], paragraph: '4' }),
  ],
});

/** Documents as files: name → what it gives, or the reason it is refused. */
export type Files = Record<string, Extracted | string>;

/** Files as they lie in a folder; their time follows their place in the list. */
export const inputs = (files: Files): InputFile[] =>
  Object.entries(files).map(([name, of], at) => ({
    name,
    sha256: typeof of === 'string' ? null : of.head.sha256,
    modified: new Date(Date.UTC(2026, 0, 1 + at)),
  }));

/** Stands for the workers: gives what the files hold, in the order they are asked for or its reverse. */
export const extracting = (files: Files, reverse = false) =>
  async function* extract(names: readonly string[]): AsyncGenerator<Outcome<string, Extracted>> {
    for (const job of reverse ? names.toReversed() : names) {
      const of = files[job];
      await Promise.resolve();
      if (of === undefined || typeof of === 'string')
        yield { job, ok: false, error: { message: `${job}: refused.`, details: { reason: of ?? 'NOT_FOUND' } } };
      else yield { job, ok: true, result: of };
    }
  };

/** Eight letters on eight visits, two of them of two editions. */
export function manyLetters(): Files {
  const letters = Array.from({ length: 10 }, (_, at): [string, Extracted] => {
    const day = `2025-0${(at % 8) + 1}-10`;
    const more = {
      sha256: at.toString(16).repeat(64),
      inspection: { firstDay: day, lastDay: null, precision: 'DAY' as const },
      publishedOn: `2025-${at < 8 ? '10' : '11'}-01`,
    };
    return [`${at}.pdf`, letter(more, [said(`Supervision was late ${at}.`), said(`Caseloads were high ${at}.`)])];
  });
  return Object.fromEntries(letters);
}
