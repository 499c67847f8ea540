import type { Classify } from '../extract-document.ts';
import { classifySentences } from './classify.ts';

/**
 * The findings among a document's sentences, and the earlier visits they recall: context is no finding, nor is what a
 * report tells again of an earlier visit.
 */
export const findingsOnly: Classify = (document) =>
  classifySentences(document).map((of) => {
    if (of === null) return null;
    const { refersBack, ...said } = of;
    const finding =
      said.polarity === 'NEUTRAL' ? null : { ...said, themes: [...said.themes], aspects: [...said.aspects] };
    return { finding, refersBack };
  });
