import { useRoute } from 'preact-iso';
import {
  ThemeExamplesDocument,
  ThemeHeadDocument,
  ThemeSharingDocument,
  ThemeTrendDocument,
} from '../../generated/explorer/graphql.ts';
import type { ThemeHeadQuery } from '../../generated/explorer/graphql.ts';
import { ask } from '../lib/ask.ts';
import { regionsOf, useAuthorities } from '../lib/holdings.ts';
import { choiceOf, type Params, useParams } from '../lib/params.ts';
import { examplesVariables, type ThemeQuestion, useExamined, useSharing } from '../lib/theme-questions.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { many } from '../lib/words.ts';
import { Answered } from '../parts/answered.tsx';
import { accuracyWords, Basis } from '../parts/basis.tsx';
import { AsOf, Choice, PROMINENCES } from '../parts/filters.tsx';
import { FindingItem } from '../parts/finding-item.tsx';
import { Sharing, sharingRow } from '../parts/sharing.tsx';
import { TrendChart } from '../parts/trend-chart.tsx';
import { question, View } from '../parts/view.tsx';
import { Missing } from './missing.tsx';

type Head = NonNullable<ThemeHeadQuery['theme']>;

const BASES = [
  ['LATEST', 'by the latest examiner'],
  ['EVER', 'by any inspection'],
  ['RECURRENT', 'by two or more in full'],
] as const;

/** One theme: what it is, who shares it, how it went over the years, and what inspectors said. */
export function Theme() {
  const { params: place } = useRoute();
  const params = useParams();
  const id = place.key ?? '';
  const asked = questionOf(id, params);
  const head = useAnswer(id, async () => (await ask(ThemeHeadDocument, { id })).theme);
  const sharing = useSharing(asked);
  const examined = useExamined(id, asked.asOf);
  const trendVariables = { id, prominence: asked.prominence, region: asked.region, asOf: asked.asOf };
  const trend = useAnswer(
    JSON.stringify(trendVariables),
    async () => (await ask(ThemeTrendDocument, trendVariables)).trend,
  );
  const examplesAsked = examplesVariables(asked);
  const examples = useAnswer(JSON.stringify(examplesAsked), () => ask(ThemeExamplesDocument, examplesAsked));
  if (!head.waiting && !head.error && head.answer === null) return <Missing what="theme" />;
  const theme = head.answer;
  return (
    <View
      title={theme?.prefLabel ?? id}
      kicker={theme ? <Kicker theme={theme} /> : 'Theme'}
      leadLines={2}
      lead={theme && <p>{theme.definition}</p>}
      questions={[
        question('Who shares it', ThemeSharingDocument, asked),
        question('The trend', ThemeTrendDocument, trendVariables),
        question('Examples', ThemeExamplesDocument, examplesAsked),
        question('What it is', ThemeHeadDocument, { id }),
      ]}
      rows={sharing.answer?.edges.map(sharingRow)}
    >
      <Filters params={params} asked={asked} />
      <Answered of={sharing} what="who shares it" room="page">
        {(answer) => <Sharing sharing={answer} examined={examined.answer} asked={asked} params={params} />}
      </Answered>
      <div class="columns even">
        <section aria-labelledby="trend">
          <h2 id="trend">Year by year</h2>
          <p class="note">
            The share of the full inspections of each year that report{' '}
            {asked.prominence === 'HEADLINE' ? 'a headline problem' : 'any problem'}, out of those that examined it; the
            bar is the 95% interval. Hollow: fewer than ten.
          </p>
          <Answered of={trend} what="the trend">
            {(answer) =>
              answer && (
                <>
                  <TrendChart points={answer.points} />
                  <Basis>
                    <p>
                      {many(answer.readCount, 'full inspection')} read of {answer.knownCount} known;{' '}
                      {answer.examinedCount} examined it. {accuracyWords(answer.accuracy)} A misread finding moves a
                      share more than chance does.
                    </p>
                  </Basis>
                </>
              )
            }
          </Answered>
        </section>
        <section aria-labelledby="about">
          <h2 id="about">What it covers</h2>
          <Answered of={head} what="the theme">
            {(answer) => answer && <About theme={answer} />}
          </Answered>
        </section>
      </div>
      <section aria-labelledby="examples">
        <h2 id="examples">What inspectors said, newest first</h2>
        <Answered of={examples} what="examples">
          {({ findings }) => (
            <>
              {findings.nodes.map((finding) => (
                <FindingItem key={finding.id} finding={finding} />
              ))}
              <p class="note">
                The newest {findings.nodes.length} of {many(findings.totalCount, 'problem')}.
              </p>
            </>
          )}
        </Answered>
      </section>
    </View>
  );
}

function questionOf(id: string, { get }: Params): ThemeQuestion {
  return {
    id,
    basis: choiceOf(get('basis'), ['LATEST', 'EVER', 'RECURRENT']),
    prominence: choiceOf(get('prominence'), ['HEADLINE', 'ANY']),
    region: get('region') || null,
    asOf: get('asOf') || null,
    neighboursOf: get('neighboursOf') || null,
  };
}

const Kicker = ({ theme }: { readonly theme: Head }) => (
  <>
    Theme
    {theme.broader.map(({ key, prefLabel }) => (
      <span key={key}>
        {' '}
        within <a href={`/theme/${key}`}>{prefLabel}</a>
      </span>
    ))}
  </>
);

function Filters({ params, asked }: { readonly params: Params; readonly asked: ThemeQuestion }) {
  const { answer: authorities = [] } = useAuthorities();
  const regions = regionsOf(authorities).map(({ key, name }) => [key, name] as const);
  const names = authorities.filter(({ current }) => current).map(({ key, name }) => [key, name] as const);
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label="Counts"
        value={asked.prominence}
        options={PROMINENCES}
        onChoose={(value) => params.set({ prominence: value })}
      />
      <Choice label="Reported" value={asked.basis} options={BASES} onChoose={(value) => params.set({ basis: value })} />
      <Choice
        label="Region"
        value={asked.region ?? ''}
        options={[['', 'All of England'], ...regions]}
        onChoose={(value) => params.set({ region: value })}
      />
      <Choice
        label="Statistical neighbours of"
        value={asked.neighboursOf ?? ''}
        options={[['', '–'], ...names]}
        onChoose={(value) => params.set({ neighboursOf: value })}
      />
      <AsOf value={asked.asOf ?? ''} onChoose={(value) => params.set({ asOf: value })} />
    </form>
  );
}

function About({ theme }: { readonly theme: Head }) {
  return (
    <>
      {theme.includes.length > 0 && <p>Such as {theme.includes.join('; ')}.</p>}
      {theme.excludes.length > 0 && <p class="note">Not: {theme.excludes.join('; ')}.</p>}
      {theme.narrower.length > 0 && (
        <ul class="narrower">
          {theme.narrower.map(({ key, prefLabel, definition, problemCount }) => (
            <li key={key}>
              <a href={`/theme/${key}`}>{prefLabel}</a> <span class="note">{many(problemCount, 'problem')}.</span>{' '}
              {definition}
            </li>
          ))}
        </ul>
      )}
      <Basis>
        <p>
          {many(theme.problemCount, 'problem')} among {many(theme.findingCount, 'finding')}.{' '}
          {accuracyWords(theme.accuracy)}
        </p>
      </Basis>
    </>
  );
}
