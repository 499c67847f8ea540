import type { ComponentChildren } from 'preact';
import type { AccuracyFactsFragment } from '../../generated/explorer/graphql.ts';
import { count, percent } from '../lib/words.ts';

/** What an answer rests on: always in sight beside it. */
export const Basis = ({ children }: { readonly children: ComponentChildren }) => (
  <aside class="basis" aria-label="What this rests on">
    {children}
  </aside>
);

/** How far the extraction can be trusted, in words. */
export function accuracyWords(accuracy: AccuracyFactsFragment | null | undefined): string {
  if (!accuracy) return 'The accuracy of the extraction of strengths is not measured.';
  const { state, precision, recall, annotated } = accuracy;
  if (state !== 'MEASURED' || precision == null || recall == null)
    return `Accuracy not measured: only ${count(annotated)} problems were annotated.`;
  return `Of the problems the program extracts here, ${percent(precision)} are right; of those there are, it finds ${percent(recall)} (measured on ${count(annotated)} annotated ones).`;
}

/** Accuracy as a small figure for a table; words on hover. */
export function AccuracyFigure({ accuracy }: { readonly accuracy: AccuracyFactsFragment }) {
  const measured = accuracy.state === 'MEASURED' && accuracy.precision != null && accuracy.recall != null;
  return (
    <span class="accuracy" title={accuracyWords(accuracy)}>
      {measured ? `${percent(accuracy.precision ?? 0)} right, finds ${percent(accuracy.recall ?? 0)}` : 'not measured'}
    </span>
  );
}
