import { ThemeExaminedDocument, ThemeSharingDocument } from '../../generated/explorer/graphql.ts';
import type {
  SharingBasis,
  ThemeExamplesQueryVariables,
  ThemeSharingQuery,
  WeaknessProminence,
} from '../../generated/explorer/graphql.ts';
import { askAll } from './ask.ts';
import { useAnswer } from './use-answer.ts';

/** What is asked of a theme: the variables of the main question. */
export interface ThemeQuestion {
  readonly id: string;
  readonly basis: SharingBasis;
  readonly prominence: WeaknessProminence;
  readonly region: string | null;
  readonly asOf: string | null;
  readonly neighboursOf: string | null;
}

type SharedBy = NonNullable<ThemeSharingQuery['theme']>['sharedBy'];

/** An authority that shares a theme. */
export type SharingEdge = SharedBy['edges'][number];

/** Who shares a theme: every authority, and what the answer rests on. */
export interface SharingAnswer {
  readonly edges: readonly SharingEdge[];
  readonly coverage: SharedBy['coverage'];
}

/** Asks who shares a theme, all pages of it. */
export const useSharing = (asked: ThemeQuestion) =>
  useAnswer(JSON.stringify(asked), async (): Promise<SharingAnswer | undefined> => {
    const { first, items } = await askAll(ThemeSharingDocument, { ...asked }, (result) => result.theme?.sharedBy);
    const coverage = first.theme?.sharedBy.coverage;
    return coverage && { coverage, edges: items };
  });

/** The keys of the authorities of which an inspection that has been read examined the theme: it found a problem or a strength. */
export const useExamined = (id: string, asOf: string | null) =>
  useAnswer(`${id} ${asOf}`, async () => {
    const sides = await Promise.all(
      (['PROBLEM', 'STRENGTH'] as const).map((polarity) =>
        askAll(ThemeExaminedDocument, { id, asOf, polarity }, (result) => result.theme?.sharedBy),
      ),
    );
    return new Set(sides.flatMap(({ items }) => items.map(({ key }) => key)));
  });

/** The question for the newest problems on a theme. */
export function examplesVariables({ id, prominence, region, asOf }: ThemeQuestion): ThemeExamplesQueryVariables {
  return {
    filter: {
      theme: { id },
      polarity: { in: ['WEAKNESS', 'MIXED'] },
      ...(prominence === 'HEADLINE' && { prominence: { eq: 'HEADLINE' } }),
      ...(region && { authority: { regions: { some: { id: { eq: region } } } } }),
      ...(asOf && { inspection: { publishedOn: { lte: asOf } } }),
    },
  };
}
