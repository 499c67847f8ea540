import type { SourceDocument, SourceSentence } from '../../../src/ingest/types.ts';

/** A document of invented sentences, each its own paragraph unless it shares the one before. */
export const documentOf = (
  sentences: readonly (Partial<SourceSentence> & { text: string })[],
  about: Partial<SourceDocument> = {},
): SourceDocument => ({
  name: 'invented',
  title: 'Inspection of Anyshire local authority children’s services',
  kind: 'REPORT',
  framework: 'ilacs-v2',
  inspectionKind: 'ILACS_STANDARD',
  authority: { key: null, how: 'none', candidates: [] },
  inspection: { firstDay: null, lastDay: null, precision: 'UNKNOWN' },
  publishedOn: null,
  grades: [],
  licence: { id: 'NOT-STATED', reuse: 'UNKNOWN', statement: null },
  pages: 1,
  sha256: '0'.repeat(64),
  warnings: [],
  ...about,
  sentences: sentences.map((sentence, index) => ({
    index,
    page: 1,
    start: 0,
    end: sentence.text.length,
    paragraph: String(index + 1),
    section: null,
    sectionKind: 'BODY',
    judgementArea: null,
    bullet: false,
    skip: null,
    deadline: null,
    nationalFramework: [],
    ...sentence,
  })),
});

export const HELP = 'The experiences and progress of children who need help and protection: good';
export const CARE = 'The experiences and progress of children in care: good';
export const LEADERS = 'The impact of leaders on social work practice with children and families: good';
