import type { SourceDocument, SourceSentence } from '../types.ts';
import type { Unit } from './unit.ts';
import { headingArea, headingGrade } from './unit.ts';

/** The grade of the part of the report a sentence stands in, when its heading does not give it. */
const gradeOf = (document: SourceDocument, sentence: SourceSentence): string | null => {
  const area = sentence.judgementArea;
  const stated = area === null ? undefined : document.grades.find((grade) => grade.area === area);
  return headingGrade(sentence.section) ?? headingGrade(stated?.grade ?? null);
};

/** A sentence of a document with what of its surroundings bears on its meaning. */
export const unitOf = (document: SourceDocument, sentence: SourceSentence): Unit => ({
  text: sentence.text,
  area: headingArea(sentence.section, sentence.sectionKind),
  grade: gradeOf(document, sentence),
  sectionKind: sentence.sectionKind,
  paragraph: sentence.paragraph,
  bullet: sentence.bullet,
  news: document.kind === 'NEWS',
});
