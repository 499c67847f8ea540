import { SearchDocument, SearchFacetsDocument } from '../../generated/explorer/graphql.ts';
import type { SearchFilter, SearchQuery, SearchQueryVariables } from '../../generated/explorer/graphql.ts';
import { ask } from '../lib/ask.ts';
import { choiceOf, type Params, useParams } from '../lib/params.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { count, many } from '../lib/words.ts';
import { Answered } from '../parts/answered.tsx';
import { Basis } from '../parts/basis.tsx';
import { findingRow } from '../parts/finding-item.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { SearchFacetList } from '../parts/search-facets.tsx';
import { SearchHit } from '../parts/search-hit.tsx';
import { question, View } from '../parts/view.tsx';

type Hit = SearchQuery['search']['nodes'][number];

/** What the words of a text are found in, with the ways to narrow it. */
export function Search() {
  const params = useParams();
  const text = params.get('q');
  const variables = variablesOf(params);
  const key = JSON.stringify(variables);
  const found = useAnswer(text === '' ? undefined : key, () => ask(SearchDocument, variables));
  const { after: _, ...wide } = variables;
  const facets = useAnswer(text === '' ? undefined : JSON.stringify(wide), () => ask(SearchFacetsDocument, wide));
  return (
    <View
      title={text === '' ? 'Search' : `“${text}”`}
      kicker="Search"
      questions={[
        question('What was found', SearchDocument, variables),
        question('How it divides', SearchFacetsDocument, wide),
      ]}
      rows={found.answer?.search.nodes.map(rowOf)}
    >
      <SearchBox key={text} text={text} />
      <p class="note">
        Every word is wanted, by its stem; words in double quotes stand together; a minus before a word leaves out what
        has it.
      </p>
      <div class="aside-left">
        <Answered of={facets} what="how the results divide">
          {(answer) => <SearchFacetList facets={answer.search.facets} params={params} />}
        </Answered>
        <Answered of={found} what={`“${text}”`} room="page">
          {({ search }) => <Results search={search} params={params} />}
        </Answered>
      </div>
    </View>
  );
}

function variablesOf({ get }: Params): SearchQueryVariables {
  const filter: SearchFilter = {
    ...(get('theme') && { theme: { id: get('theme') } }),
    ...(get('polarity') && { polarity: { eq: get('polarity') as 'WEAKNESS' } }),
    ...(get('region') && { region: { eq: get('region') } }),
    ...(get('framework') && { framework: { eq: get('framework') } }),
    ...(get('year') && { year: { eq: Number(get('year')) } }),
  };
  return {
    text: get('q'),
    types: get('type') ? [choiceOf(get('type'), ['FINDING', 'THEME', 'AUTHORITY', 'DOCUMENT'])] : null,
    filter: Object.keys(filter).length > 0 ? filter : null,
    after: get('after') || null,
  };
}

function Results({ search, params }: { readonly search: SearchQuery['search']; readonly params: Params }) {
  const { nodes, totalCount, findingCount, spelling, searched, pageInfo } = search;
  return (
    <section aria-label="Results">
      <p class="result-count" role="status">
        <strong>{many(totalCount, 'result')}</strong>, {many(findingCount, 'finding')} behind them.
        {spelling === 'SIMILAR' && ' Nothing has these words as written: these are spelt like them.'}
      </p>
      <ol class="hits">
        {nodes.map((hit, index) => (
          <li key={index}>
            <SearchHit hit={hit} />
          </li>
        ))}
      </ol>
      {params.get('after') && (
        <button type="button" onClick={() => params.set({ after: '' })}>
          Back to the first
        </button>
      )}
      {pageInfo.hasNextPage && (
        <button type="button" onClick={() => params.set({ after: pageInfo.endCursor ?? '' })}>
          The next 25
        </button>
      )}
      <Basis>
        <p>
          Searched: {count(searched.statements)} statements in our own words, {count(searched.quotes)} sentences that
          are held, and the titles of {count(searched.documents)} documents, of which{' '}
          {count(searched.documentsWithText)} are held as text. Nothing found in what is not held says nothing.
        </p>
      </Basis>
    </section>
  );
}

function rowOf(hit: Hit) {
  const type = hit.type;
  if (hit.kind === 'FindingResult') return { type, name: hit.statement, ...findingRow(hit.finding) };
  if (hit.kind === 'ThemeResult') return { type, name: hit.theme.prefLabel, id: `theme:${hit.theme.key}` };
  if (hit.kind === 'AuthorityResult') return { type, name: hit.authority.name, id: `authority:${hit.authority.key}` };
  return { type, name: hit.document.title, id: `document:${hit.document.key}` };
}
