import { WhoSharesWhatDocument } from '../../generated/explorer/graphql.ts';
import type {
  WeaknessProminence,
  WhoSharesWhatQuery,
  WhoSharesWhatQueryVariables,
} from '../../generated/explorer/graphql.ts';
import { askAll } from './ask.ts';
import type { Params } from './params.ts';
import { choiceOf } from './params.ts';
import { useAnswer } from './use-answer.ts';
import { STATUS_ORDER } from './words.ts';

/** An authority and the weaknesses asked for. */
export type MatrixRow = WhoSharesWhatQuery['authorities']['nodes'][number];

/** What one authority says of one theme. */
export type MatrixCell = MatrixRow['weaknesses']['edges'][number];

/** A theme as every list has it. */
export interface ListedTheme {
  readonly key: string;
  readonly prefLabel: string;
  readonly top: boolean;
  readonly broader: readonly { readonly key: string }[];
}

/** The themes that are the columns: the top ones, or those within one. */
export const columnsOf = (themes: readonly ListedTheme[], within: string): readonly ListedTheme[] =>
  themes.filter(({ top, broader }) => (within === '' ? top : broader.some(({ key }) => key === within)));

/** The question for the matrix, as the address says it. */
export function whoVariables({ get }: Params, columns: readonly ListedTheme[]): WhoSharesWhatQueryVariables {
  const byFramework = get('framework') !== '';
  const prominence: WeaknessProminence = choiceOf(get('prominence'), ['HEADLINE', 'ANY']);
  return {
    filter: {
      current: { eq: true },
      ...(get('region') && { regions: { some: { id: { eq: get('region') } } } }),
    },
    weaknesses: { id: { in: columns.map(({ key }) => key) } },
    prominence,
    asOf: get('asOf') || null,
    // The frameworks of every weakness take the graph ten times as long as all else: asked for when they are wanted, in
    // smaller pages.
    byFramework,
    first: byFramework ? 25 : 100,
  };
}

/** Asks for the matrix, all pages of it; nothing while its columns are not known. */
export function useMatrix(variables: WhoSharesWhatQueryVariables, ready: boolean) {
  return useAnswer(ready ? JSON.stringify(variables) : undefined, async () => {
    const { items } = await askAll(WhoSharesWhatDocument, variables, (result) => result.authorities);
    return items.filter(({ current }) => current);
  });
}

/** The cells of an authority that count under a framework, by theme; all of them when none is chosen. */
export const cellsOf = (row: MatrixRow, framework: string): ReadonlyMap<string, MatrixCell> =>
  new Map(
    row.weaknesses.edges
      .filter(({ frameworks }) => framework === '' || frameworks?.some(({ key }) => key === framework))
      .map((cell) => [cell.node.key, cell]),
  );

/** Whether a status is one that is open: reported by the last that examined it. */
export const isOpen = (status: MatrixCell['status']): boolean => STATUS_ORDER.indexOf(status) < 4;
