import type { SearchQuery } from '../../generated/explorer/graphql.ts';
import { day, many } from '../lib/words.ts';
import { FindingItem } from './finding-item.tsx';
import { Marked } from './marked.tsx';

type Hit = SearchQuery['search']['nodes'][number];

/** One result of a search, as its type asks for. */
export function SearchHit({ hit }: { readonly hit: Hit }) {
  const marksIn = (field: string) => hit.highlights.filter((mark) => mark.field === field && mark.index == null);
  if (hit.kind === 'FindingResult')
    return (
      <>
        <FindingItem finding={hit.finding} highlights={marksIn('statement')} />
        {hit.findingCount > 1 && <p class="note">{many(hit.findingCount, 'finding')} say the same in our words.</p>}
      </>
    );
  if (hit.kind === 'ThemeResult')
    return (
      <p class="hit">
        <span class="tag">Theme</span>{' '}
        <a href={`/theme/${hit.theme.key}`}>
          <Marked text={hit.theme.prefLabel} marks={marksIn('prefLabel')} />
        </a>
        : {hit.theme.definition} <span class="note">{many(hit.theme.problemCount, 'problem')}.</span>
      </p>
    );
  if (hit.kind === 'AuthorityResult')
    return (
      <p class="hit">
        <span class="tag">Authority</span>{' '}
        <a href={`/authority/${hit.authority.key}`}>
          <Marked text={hit.authority.name} marks={marksIn('name')} />
        </a>
        , {hit.authority.officialName}
        {!hit.authority.current && ' (abolished)'}{' '}
        <span class="note">
          {many(hit.authority.inspectionCount, 'inspection or visit', 'inspections and visits')}.
        </span>
      </p>
    );
  return (
    <p class="hit">
      <span class="tag">Document</span>{' '}
      <a href={`/document/${hit.document.key}`}>
        <Marked text={hit.document.title} marks={marksIn('title')} />
      </a>
      , {hit.document.publisher}, {day(hit.document.publishedOn)}
      {hit.document.secondHand && ' (second-hand: news)'}
    </p>
  );
}
