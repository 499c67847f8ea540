import { useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { DocumentFindingsDocument, DocumentHeadDocument } from '../../generated/explorer/graphql.ts';
import type { DocumentFindingsQuery, DocumentHeadQuery, FindingFilter } from '../../generated/explorer/graphql.ts';
import { ask, askAll } from '../lib/ask.ts';
import { choiceOf, type Params, useParams } from '../lib/params.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { day, frameworkName, KINDS, many } from '../lib/words.ts';
import { Answered } from '../parts/answered.tsx';
import { Basis } from '../parts/basis.tsx';
import { Choice } from '../parts/filters.tsx';
import { FindingItem, findingRow } from '../parts/finding-item.tsx';
import { question, View } from '../parts/view.tsx';
import { Missing } from './missing.tsx';

type Head = NonNullable<DocumentHeadQuery['document']>;
type Found = NonNullable<DocumentFindingsQuery['document']>['findings']['nodes'][number];

const SHOWN = [
  ['problems', 'Problems'],
  ['headlines', 'What must improve'],
  ['strengths', 'Strengths'],
  ['all', 'All findings'],
] as const;

const FILTERS: Readonly<Record<(typeof SHOWN)[number][0], FindingFilter | null>> = {
  problems: { polarity: { in: ['WEAKNESS', 'MIXED'] } },
  headlines: { prominence: { eq: 'HEADLINE' } },
  strengths: { polarity: { eq: 'STRENGTH' } },
  all: null,
};

/** One document: its findings in reading order, by page. */
export function DocumentView() {
  const { params: place } = useRoute();
  const params = useParams();
  const id = place.key ?? '';
  // A link to one finding shows it among all.
  const standard = location.hash === '' ? 'problems' : 'all';
  const shown = choiceOf(params.get('show') || standard, ['problems', 'headlines', 'strengths', 'all']);
  const asked = { id, filter: FILTERS[shown] };
  const head = useAnswer(id, async () => (await ask(DocumentHeadDocument, { id })).document);
  const findings = useAnswer(JSON.stringify(asked), async () => {
    const { items } = await askAll(DocumentFindingsDocument, asked, (result) => result.document?.findings);
    return items;
  });
  useLinked(findings.answer !== undefined);
  if (!head.waiting && !head.error && head.answer === null) return <Missing what="document" />;
  const document = head.answer;
  return (
    <View
      title={document?.title ?? id}
      kicker={
        document
          ? `${document.publisher}, ${day(document.publishedOn)}${document.secondHand ? ' (second-hand: it tells what another document found)' : ''}`
          : 'Document'
      }
      leadLines={6}
      lead={document && <About document={document} />}
      questions={[
        question('Its findings', DocumentFindingsDocument, asked),
        question('The document', DocumentHeadDocument, { id }),
      ]}
      rows={findings.answer?.map(findingRow)}
    >
      <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <Choice label="Show" value={shown} options={SHOWN} onChoose={(show) => params.set({ show })} />
      </form>
      <Answered of={findings} what="its findings" room="page">
        {(answer) => <Pages findings={answer} document={document} params={params} />}
      </Answered>
    </View>
  );
}

function About({ document }: { readonly document: Head }) {
  const { inspection, licence, currency, quoteStatus, url } = document;
  return (
    <>
      {inspection && (
        <p>
          {KINDS[inspection.kind]} of <a href={`/authority/${inspection.authority.key}`}>{inspection.authority.name}</a>
          , {day(inspection.date)}, under {frameworkName(inspection.framework)}.{' '}
          {currency === 'SUPERSEDED' && <strong>A later full inspection exists.</strong>}
          {currency === 'LATEST' && 'No later full inspection is known.'}
        </p>
      )}
      <Basis>
        <p>
          {quoteStatus === 'HELD'
            ? 'Its sentences are held, and shown.'
            : 'Its sentences are not held here: each finding is in our own words and links to its page.'}{' '}
          {url && (
            <a href={url} rel="noreferrer noopener" target="_blank">
              Open the source ↗
            </a>
          )}{' '}
          {licence.attribution} {licence.name}.
        </p>
      </Basis>
    </>
  );
}

function Pages({
  findings,
  document,
}: {
  readonly findings: readonly Found[];
  readonly document: Head | null | undefined;
  readonly params: Params;
}) {
  const pages = [...new Set(findings.map(({ evidence }) => evidence.page))];
  return (
    <>
      <p class="result-count" role="status">
        <strong>{many(findings.length, 'finding')}</strong>
        {document && ` of the ${many(document.findingCount, 'finding')} that the graph holds of it, in reading order`}
      </p>
      {pages.map((page) => (
        <section key={page} class="page" aria-labelledby={`page-${page}`}>
          <h2 id={`page-${page}`}>Page {page}</h2>
          <div>
            {findings
              .filter(({ evidence }) => evidence.page === page)
              .map((finding) => (
                <div key={finding.id} id={finding.key}>
                  <FindingItem finding={finding} named={false} sourced={false} />
                </div>
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** Brings the finding that the address names into sight, once it is there. */
function useLinked(there: boolean): void {
  useEffect(() => {
    const linked = there ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    linked?.classList.add('linked');
    linked?.scrollIntoView({ block: 'center' });
  }, [there]);
}
