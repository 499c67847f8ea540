import { AuthorityNeighboursDocument, AuthoritySimilarDocument } from '../../generated/explorer/graphql.ts';
import type { AuthoritySimilarQuery } from '../../generated/explorer/graphql.ts';
import { ask } from '../lib/ask.ts';
import { addressOf } from '../lib/params.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { CLOSENESS, COMPONENTS } from '../lib/words.ts';
import { Answered } from './answered.tsx';

type Similar = NonNullable<AuthoritySimilarQuery['authority']>['similar']['edges'][number];

/** The authorities most like one in what was found, with the reasons. */
export function SimilarList({ id }: { readonly id: string }) {
  const similar = useAnswer(id, async () => (await ask(AuthoritySimilarDocument, { id })).authority?.similar);
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">Most like it in what was found</h2>
      <p class="note">
        By problems and strengths on the same themes, grades, region and neighbours; scores compare within this list
        alone.
      </p>
      <Answered of={similar} what="authorities like it">
        {(answer) => (
          <ol class="alike">
            {answer?.edges.map((edge) => (
              <li key={edge.node.key}>
                <SimilarItem edge={edge} />
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </section>
  );
}

function SimilarItem({ edge }: { readonly edge: Similar }) {
  const parts = edge.parts
    .filter(({ contribution }) => contribution > 0.005)
    .toSorted((one, other) => other.contribution - one.contribution);
  return (
    <>
      <p>
        <a href={`/authority/${edge.node.key}`}>{edge.node.name}</a> <span class="figure">{edge.score.toFixed(2)}</span>
        {edge.sameDeliveryBody && <span class="tag later">one body delivers for both</span>}
        {edge.inspectedTogether && <span class="tag later">inspected in the same days</span>}
      </p>
      <p class="note">
        {parts.map(({ component, contribution }) => `${COMPONENTS[component]} ${contribution.toFixed(2)}`).join(', ')}.
        Above all:{' '}
        {edge.themes
          .map(
            ({ theme, polarity }) =>
              `${theme.prefLabel.toLowerCase()} (${polarity === 'STRENGTH' ? 'strength' : 'problem'})`,
          )
          .join(', ')}
        .
      </p>
    </>
  );
}

/** The statistical neighbours of an authority: alike in circumstances, not in what was found. */
export function NeighbourList({ id }: { readonly id: string }) {
  const neighbours = useAnswer(id, async () => (await ask(AuthorityNeighboursDocument, { id })).authority?.neighbours);
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">Statistical neighbours</h2>
      <p class="note">Alike in children’s circumstances by the model of 2025, nearest first; it goes one way.</p>
      <Answered of={neighbours} what="its statistical neighbours">
        {(answer) =>
          answer && answer.edges.length > 0 ? (
            <>
              <ol class="alike numbered">
                {answer.edges.map(({ node, rank, closeness }) => (
                  <li key={rank}>
                    <a href={`/authority/${node.key}`}>{node.name}</a> <span class="note">{CLOSENESS[closeness]}</span>
                  </li>
                ))}
              </ol>
              <p>
                <a
                  href={addressOf('/compare', {
                    authorities: [id, ...answer.edges.slice(0, 5).map(({ node }) => node.key)].join(','),
                  })}
                >
                  Compare with the nearest five
                </a>
              </p>
            </>
          ) : (
            <p class="note">The model has no row for it.</p>
          )
        }
      </Answered>
    </section>
  );
}
