import { HeadlineWeaknessesDocument, HoldingsDocument, ReadByYearDocument } from '../../generated/explorer/graphql.ts';
import type { HeadlineWeaknessesQuery } from '../../generated/explorer/graphql.ts';
import { ask } from '../lib/ask.ts';
import { useHoldings } from '../lib/holdings.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { count, day, percent } from '../lib/words.ts';
import { Answered } from '../parts/answered.tsx';
import { AccuracyFigure, Basis } from '../parts/basis.tsx';
import { ReadChart } from '../parts/read-chart.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { question, View } from '../parts/view.tsx';

type Recurring = HeadlineWeaknessesQuery['recurringWeaknesses'];
type Edge = Recurring['edges'][number];

const QUESTIONS = [
  question('Headline weaknesses, by share', HeadlineWeaknessesDocument, {}),
  question('What the graph holds', HoldingsDocument, {}),
  question('What has been read, by year', ReadByYearDocument, {}),
];

/** The front page: one box, the main question, what is reported most, and what the graph holds and does not. */
export function Home() {
  const weaknesses = useAnswer(
    'weaknesses',
    async () => (await ask(HeadlineWeaknessesDocument, {})).recurringWeaknesses,
  );
  return (
    <View
      title="What inspectors found in England’s children’s services"
      kicker="Which councils share a problem, since when, and who has fixed it"
      questions={QUESTIONS}
      rows={weaknesses.answer?.edges.map(rowOf)}
    >
      <section class="start" aria-label="Start">
        <SearchBox />
        <ul class="starts">
          <li>
            <a class="start-main" href="/theme/supervision">
              Who shares supervision problems?
            </a>
          </li>
          <li>
            <a href="/who">Who shares what: every council by theme</a>
          </li>
          <li>
            <a href="/compare">Compare councils side by side</a>
          </li>
          <li>
            <a href="/network">The network of shared weaknesses</a>
          </li>
        </ul>
      </section>
      <div class="columns">
        <section aria-labelledby="most">
          <h2 id="most">Open headline weaknesses</h2>
          <p class="note">
            The councils whose reports have it among what must improve and have not been shown to have resolved it, out
            of those examined on it.
          </p>
          <Answered of={weaknesses} what="the weaknesses that councils share">
            {(answer) => <Ranking edges={answer.edges} />}
          </Answered>
        </section>
        <Completeness />
      </div>
    </View>
  );
}

/** Top themes by share, each with its narrower ones beneath it. */
function Ranking({ edges }: { readonly edges: readonly Edge[] }) {
  const tops = edges.filter(({ node }) => node.theme.top);
  const under = (top: Edge) =>
    edges.filter(({ node }) => node.theme.broader.some(({ key }) => key === top.node.theme.key));
  return (
    <ul class="ranking">
      {tops.map((top) => (
        <li key={top.node.key}>
          <Bar edge={top} />
          <details>
            <summary>
              {under(top).length} narrower <span class="unseen">than {top.node.theme.prefLabel}</span>
            </summary>
            <ul>
              {under(top).map((edge) => (
                <li key={edge.node.key}>
                  <Bar edge={edge} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function Bar({ edge }: { readonly edge: Edge }) {
  const { node, share, authorityCount, examinedCount, accuracy } = edge;
  return (
    <div class="bar-row">
      <a href={`/theme/${node.theme.key}`}>{node.theme.prefLabel}</a>
      <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="meter-all" width="100" height="6" />
        <rect class="meter-part" width={share * 100} height="6" />
      </svg>
      <span class="figure">
        <strong>{percent(share)}</strong> {count(authorityCount)} of {count(examinedCount)}
      </span>
      <AccuracyFigure accuracy={accuracy} />
    </div>
  );
}

const rowOf = ({ node, share, authorityCount, examinedCount, accuracy }: Edge) => ({
  theme: node.theme.key,
  label: node.theme.prefLabel,
  top: node.theme.top,
  authorities_with_it_open: authorityCount,
  authorities_examined: examinedCount,
  share,
  precision: accuracy.precision,
  recall: accuracy.recall,
  annotated: accuracy.annotated,
});

/** What the graph holds, and what of the inspections that took place has been read. */
function Completeness() {
  const holdings = useHoldings();
  const years = useAnswer('years', async () => (await ask(ReadByYearDocument, {})).trend);
  return (
    <section aria-labelledby="holds">
      <h2 id="holds">What it rests on</h2>
      <Answered of={holdings} what="what the graph holds">
        {({ meta: { counts, version, loadedAt } }) => (
          <>
            <dl class="figures">
              <Figure value={counts.findings} name="findings, each with page and paragraph" />
              <Figure
                value={counts.inspectionsRead}
                name={`of ${count(counts.inspections)} known inspections and visits read`}
              />
              <Figure value={counts.authorities} name="authorities, abolished ones among them" />
              <Figure value={counts.themes} name="themes" />
            </dl>
            <Basis>
              <p>
                Almost all findings were extracted by a program and are stated in our own words; the accuracy measured
                for each theme stands beside it. {count(counts.inspections - counts.inspectionsRead)} inspections and
                visits have not been read and decide nothing.
                {counts.quotes === 0
                  ? ' No sentence of a report is held: each finding links to the page it stands on.'
                  : ` The sentences of ${count(counts.quotes)} findings are held.`}
              </p>
              <p>
                Data {version ?? '–'}, loaded {day(loadedAt?.slice(0, 10))}.
              </p>
            </Basis>
          </>
        )}
      </Answered>
      <h3>Inspections and visits by year: read, and not read</h3>
      <Answered of={years} what="what has been read">
        {(answer) => (answer ? <ReadChart points={answer.points} /> : <p>Nothing is loaded.</p>)}
      </Answered>
    </section>
  );
}

const Figure = ({ value, name }: { readonly value: number; readonly name: string }) => (
  <div>
    <dd>{count(value)}</dd>
    <dt>{name}</dt>
  </div>
);
