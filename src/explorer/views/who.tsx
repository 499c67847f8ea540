import { useMemo } from 'preact/hooks';
import { AuthorityNeighboursDocument, WhoSharesWhatDocument } from '../../generated/explorer/graphql.ts';
import { ask } from '../lib/ask.ts';
import { regionsOf, useAuthorities, useFrameworks, useHoldings, useThemes } from '../lib/holdings.ts';
import { type Params, useParams } from '../lib/params.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { cellsOf, columnsOf, type ListedTheme, type MatrixRow, useMatrix, whoVariables } from '../lib/who-questions.ts';
import { count, frameworkName, STATUS_ORDER } from '../lib/words.ts';
import { Answered } from '../parts/answered.tsx';
import { Basis } from '../parts/basis.tsx';
import { StatusLegend } from '../parts/chips.tsx';
import { AsOf, Choice, PROMINENCES } from '../parts/filters.tsx';
import { Matrix } from '../parts/matrix.tsx';
import { question, View } from '../parts/view.tsx';

/** The same empty list each time, so that nothing is worked out anew for it. */
const NONE: readonly ListedTheme[] = [];

/** Every authority by theme: where each weakness stands. */
export function Who() {
  const params = useParams();
  const known = useThemes();
  const { answer: themes = NONE } = known;
  const chosen = params.get('within');
  const columns = useMemo(() => columnsOf(themes, chosen), [themes, chosen]);
  const variables = whoVariables(params, columns);
  const matrix = useMatrix(variables, themes.length > 0);
  const near = useNeighbours(params.get('neighboursOf'));
  const rows = useMemo(() => matrix.answer?.filter(({ key }) => !near || near.has(key)), [matrix.answer, near]);
  const within = themes.find(({ key }) => key === chosen);
  return (
    <View
      title="Who shares what"
      kicker={within ? `Within ${within.prefLabel}` : 'Councils by theme'}
      lead={
        <p>
          Where each weakness stands in each council of today, by what has been read. Choose a theme to see the ones
          within it, a cell to see its evidence.
        </p>
      }
      questions={[question('Who shares what', WhoSharesWhatDocument, variables)]}
      rows={rows && rowsOf(rows, columns, params.get('framework'))}
    >
      <Filters params={params} themes={themes} />
      <Answered of={known} what="the themes" room="page">
        {() => (
          <Answered of={matrix} what="every council by theme" room="page">
            {() => <Matrix rows={rows ?? []} columns={columns} params={params} />}
          </Answered>
        )}
      </Answered>
      <Reading />
      <StatusLegend statuses={STATUS_ORDER} />
    </View>
  );
}

/** A council and its statistical neighbours, by key; undefined when none is chosen. */
function useNeighbours(id: string): ReadonlySet<string> | undefined {
  const { answer } = useAnswer(id || undefined, async () => {
    const { authority } = await ask(AuthorityNeighboursDocument, { id });
    return new Set([id, ...(authority?.neighbours.edges.map(({ node }) => node.key) ?? [])]);
  });
  return id === '' ? undefined : answer;
}

/** What the matrix rests on, and what an empty cell does not say. */
function Reading() {
  const { answer } = useHoldings();
  const counts = answer?.meta.counts;
  return (
    <Basis>
      <p>
        An empty cell is no clean bill of health: no inspection that has been read reports the problem, or none examined
        it.
        {counts &&
          ` ${count(counts.inspectionsRead)} of ${count(counts.inspections)} known inspections and visits have been read.`}{' '}
        Findings are extracted by a program whose accuracy differs by theme: each theme says its own.
      </p>
    </Basis>
  );
}

function Filters({ params, themes }: { readonly params: Params; readonly themes: readonly ListedTheme[] }) {
  const { answer: authorities = [] } = useAuthorities();
  const { answer: frameworks = [] } = useFrameworks();
  const regions = regionsOf(authorities).map(({ key, name }) => [key, name] as const);
  const tops = themes.filter(({ top }) => top).map(({ key, prefLabel }) => [key, prefLabel] as const);
  const known = frameworks.map((one) => [one.key, frameworkName(one)] as const);
  const names = authorities.filter(({ current }) => current).map(({ key, name }) => [key, name] as const);
  const choose = (name: string) => (value: string) => params.set({ [name]: value, open: '' });
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label="Counts"
        value={params.get('prominence') || 'HEADLINE'}
        options={PROMINENCES}
        onChoose={choose('prominence')}
      />
      <Choice
        label="Themes"
        value={params.get('within')}
        options={[['', 'The top themes'], ...tops]}
        onChoose={choose('within')}
      />
      <Choice
        label="Region"
        value={params.get('region')}
        options={[['', 'All of England'], ...regions]}
        onChoose={choose('region')}
      />
      <Choice
        label="A council and its neighbours"
        value={params.get('neighboursOf')}
        options={[['', '–'], ...names]}
        onChoose={choose('neighboursOf')}
      />
      <Choice
        label="Reported under"
        value={params.get('framework')}
        options={[['', 'Any framework'], ...known]}
        onChoose={choose('framework')}
      />
      <AsOf value={params.get('asOf')} onChoose={choose('asOf')} />
    </form>
  );
}

const rowsOf = (rows: readonly MatrixRow[], columns: readonly ListedTheme[], framework: string) =>
  rows.map((row) => {
    const cells = cellsOf(row, framework);
    return {
      authority: row.key,
      name: row.name,
      region: row.regions[0]?.name,
      ...Object.fromEntries(columns.map(({ key }) => [key, cells.get(key)?.status ?? ''])),
    };
  });
