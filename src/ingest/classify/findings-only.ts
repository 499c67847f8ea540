import type { Classify } from '../extract-document.ts';
import { classifySentences } from './classify.ts';

/** The findings among a document's sentences: context is none, nor is what a report recalls of an earlier visit. */
export const findingsOnly: Classify = (document) =>
  classifySentences(document).map((of) =>
    of === null || of.polarity === 'NEUTRAL' || of.refersBack !== null
      ? null
      : { ...of, themes: [...of.themes], aspects: [...of.aspects] },
  );
