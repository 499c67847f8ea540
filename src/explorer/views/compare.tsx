import { CompareAuthoritiesDocument } from '../../generated/explorer/graphql.ts';
import type { CompareAuthoritiesQuery } from '../../generated/explorer/graphql.ts';
import { ask } from '../lib/ask.ts';
import { useAuthorities, useThemes } from '../lib/holdings.ts';
import { type Params, useParams } from '../lib/params.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { columnsOf } from '../lib/who-questions.ts';
import { frameworkName } from '../lib/words.ts';
import { Answered } from '../parts/answered.tsx';
import { ComparedCells, ComparedGrades } from '../parts/compared.tsx';
import { AsOf, Choice } from '../parts/filters.tsx';
import { question, View } from '../parts/view.tsx';

type Compared = CompareAuthoritiesQuery['compare'];

const MOST = 6;

/** Up to six authorities side by side, by theme and by grade. */
export function Compare() {
  const params = useParams();
  const { answer: themes = [] } = useThemes();
  const keys = params.get('authorities').split(',').filter(Boolean).slice(0, MOST);
  const within = params.get('within');
  const variables = {
    authorities: keys,
    themes: within === '' ? null : columnsOf(themes, within).map(({ key }) => key),
    asOf: params.get('asOf') || null,
  };
  const ready = keys.length > 1 && (within === '' || themes.length > 0);
  const compared = useAnswer(
    ready ? JSON.stringify(variables) : undefined,
    async () => (await ask(CompareAuthoritiesDocument, variables)).compare,
  );
  return (
    <View
      title="Compare councils"
      kicker="Side by side, by theme"
      lead={
        <p>
          Themes compare across frameworks; grades only within one area and one scale. A cell that cannot be compared
          says why.
        </p>
      }
      questions={[question('The comparison', CompareAuthoritiesDocument, variables)]}
      rows={ready && compared.answer ? rowsOf(compared.answer) : undefined}
    >
      <Chosen keys={keys} params={params} />
      {ready ? (
        <Answered of={compared} what="the comparison" room="page">
          {(answer) => (
            <>
              <ComparedCells compared={answer} params={params} />
              <ComparedGrades compared={answer} />
            </>
          )}
        </Answered>
      ) : (
        <p class="note">Choose two councils or more; six at most.</p>
      )}
    </View>
  );
}

/** The authorities chosen, the way to add one, and the filters. */
function Chosen({ keys, params }: { readonly keys: readonly string[]; readonly params: Params }) {
  const { answer: authorities = [] } = useAuthorities();
  const { answer: themes = [] } = useThemes();
  const nameOf = (key: string) => authorities.find((one) => one.key === key)?.name ?? key;
  const choose = (next: readonly string[]) => params.set({ authorities: next.join(','), open: '' });
  const others = authorities.filter(({ key }) => !keys.includes(key)).map(({ key, name }) => [key, name] as const);
  const tops = themes.filter(({ top }) => top).map(({ key, prefLabel }) => [key, prefLabel] as const);
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      {keys.length > 0 && (
        <ul class="chosen-list" aria-label="Councils compared">
          {keys.map((key) => (
            <li key={key}>
              <button
                type="button"
                aria-label={`Leave out ${nameOf(key)}`}
                onClick={() => choose(keys.filter((one) => one !== key))}
              >
                {nameOf(key)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {keys.length < MOST && (
        <Choice
          key={keys.join()}
          label="Add a council"
          value=""
          options={[['', '–'], ...others]}
          onChoose={(key) => choose([...keys, key])}
        />
      )}
      <Choice
        label="Themes"
        value={params.get('within')}
        options={[['', 'The top themes'], ...tops]}
        onChoose={(within) => params.set({ within, open: '' })}
      />
      <AsOf value={params.get('asOf')} onChoose={(asOf) => params.set({ asOf })} />
    </form>
  );
}

const rowsOf = ({ rows, themes }: Compared) =>
  rows.flatMap(({ authority, themes: cells }) =>
    cells.map((cell, index) => ({
      authority: authority.key,
      name: authority.name,
      theme: themes[index]?.key,
      label: themes[index]?.prefLabel,
      headline_status: cell.headlineStatus,
      status: cell.status,
      headline_problems: cell.headlineCount,
      problems: cell.problemCount,
      strengths: cell.strengthCount,
      inspections_that_examined_it: cell.examinedCount,
      latest: cell.latest?.key,
      latest_date: cell.latest?.date,
      framework: cell.latest && frameworkName(cell.latest.framework),
      latest_is_partial: cell.partial,
      later_inspections_not_read: cell.newerNotRead,
      not_comparable_because: cell.reason,
    })),
  );
