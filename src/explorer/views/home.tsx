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

/** A weakness, and how many of the councils of which a report has been read have it open. */
interface Open {
  readonly weakness: HeadlineWeaknessesQuery['weaknesses']['nodes'][number];
  readonly councils: number;
  readonly read: number;
}

const QUESTIONS = [
  question('Headline weaknesses, by share', HeadlineWeaknessesDocument, {}),
  question('What the graph holds', HoldingsDocument, {}),
  question('What has been read, by year', ReadByYearDocument, {}),
];

/** The front page: one box, the main question, what is reported most, and what the graph holds and does not. */
export function Home() {
  const weaknesses = useAnswer('weaknesses', async () => openOf(await ask(HeadlineWeaknessesDocument, {})));
  return (
    <View
      title="What inspectors found in England’s children’s services"
      kicker="Which councils share a problem, since when, and who has fixed it"
      questions={QUESTIONS}
      rows={weaknesses.answer?.map(rowOf)}
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
            The councils whose latest inspection that has been read lists it among what must improve, out of those of
            which any report has been read. A theme’s own page says how many were examined on it.
          </p>
          <Answered of={weaknesses} what="the weaknesses that councils share">
            {(answer) => <Ranking all={answer} />}
          </Answered>
        </section>
        <Completeness />
      </div>
    </View>
  );
}

/** The weaknesses by how many councils have them open, most first. */
function openOf({ weaknesses, authorities }: HeadlineWeaknessesQuery): readonly Open[] {
  return weaknesses.nodes
    .map((weakness) => ({ weakness, councils: weakness.authorities.totalCount, read: authorities.totalCount }))
    .toSorted((one, other) => other.councils - one.councils);
}

/** Top themes by share, each with its narrower ones beneath it. */
function Ranking({ all }: { readonly all: readonly Open[] }) {
  const tops = all.filter(({ weakness }) => weakness.theme.top);
  const under = ({ weakness }: Open) =>
    all.filter((one) => one.weakness.theme.broader.some(({ key }) => key === weakness.theme.key));
  return (
    <ul class="ranking">
      {tops.map((top) => (
        <li key={top.weakness.key}>
          <Bar open={top} />
          <details>
            <summary>
              {under(top).length} narrower <span class="unseen">than {top.weakness.theme.prefLabel}</span>
            </summary>
            <ul>
              {under(top).map((one) => (
                <li key={one.weakness.key}>
                  <Bar open={one} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function Bar({ open: { weakness, councils, read } }: { readonly open: Open }) {
  const share = councils / Math.max(1, read);
  return (
    <div class="bar-row">
      <a href={`/theme/${weakness.theme.key}`}>{weakness.theme.prefLabel}</a>
      <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="meter-all" width="100" height="6" />
        <rect class="meter-part" width={share * 100} height="6" />
      </svg>
      <span class="figure">
        <strong>{percent(share)}</strong> {count(councils)} of {count(read)}
      </span>
      <AccuracyFigure accuracy={weakness.accuracy} />
    </div>
  );
}

const rowOf = ({ weakness: { theme, accuracy }, councils, read }: Open) => ({
  theme: theme.key,
  label: theme.prefLabel,
  top: theme.top,
  authorities_with_it_open: councils,
  authorities_with_a_report_read: read,
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
