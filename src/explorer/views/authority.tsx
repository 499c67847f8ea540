import { useRoute } from 'preact-iso';
import {
  AuthorityActionsDocument,
  AuthorityHeadDocument,
  AuthorityInspectionsDocument,
  AuthorityNeighboursDocument,
  AuthoritySimilarDocument,
  AuthorityWeaknessesDocument,
} from '../../generated/explorer/graphql.ts';
import type { AuthorityHeadQuery } from '../../generated/explorer/graphql.ts';
import { ask, askAll } from '../lib/ask.ts';
import { choiceOf, useParams } from '../lib/params.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { day, many } from '../lib/words.ts';
import { ActionList } from '../parts/actions.tsx';
import { NeighbourList, SimilarList } from '../parts/alike.tsx';
import { Answered } from '../parts/answered.tsx';
import { Basis } from '../parts/basis.tsx';
import { AsOf, Choice, PROMINENCES } from '../parts/filters.tsx';
import { type HeldWeakness, Timeline } from '../parts/inspection-grid.tsx';
import { question, View } from '../parts/view.tsx';
import { WeaknessGrid } from '../parts/weakness-grid.tsx';
import { Missing } from './missing.tsx';

type Head = NonNullable<AuthorityHeadQuery['authority']>;

/** One authority: its inspections, what they found again and again, what became of it, and who is like it. */
export function Authority() {
  const { params: place } = useRoute();
  const params = useParams();
  const id = place.key ?? '';
  const asked = {
    id,
    prominence: choiceOf(params.get('prominence'), ['HEADLINE', 'ANY']),
    asOf: params.get('asOf') || null,
  };
  const head = useAnswer(id, async () => (await ask(AuthorityHeadDocument, { id })).authority);
  const inspections = useAnswer(
    id,
    async () => (await ask(AuthorityInspectionsDocument, { id })).authority?.inspections.nodes ?? [],
  );
  const weaknesses = useAnswer(JSON.stringify(asked), async () => {
    const { items } = await askAll(AuthorityWeaknessesDocument, asked, (result) => result.authority?.weaknesses);
    return items;
  });
  const actions = useAnswer(id, () => askAll(AuthorityActionsDocument, { id }, (result) => result.priorityActions));
  if (!head.waiting && !head.error && head.answer === null) return <Missing what="authority" />;
  return (
    <View
      title={head.answer?.name ?? id}
      kicker={head.answer ? `${head.answer.officialName}, ${head.answer.regions[0]?.name ?? ''}` : 'Authority'}
      lead={head.answer && <Lineage head={head.answer} />}
      questions={[
        question('Weaknesses and their history', AuthorityWeaknessesDocument, asked),
        question('Inspections and grades', AuthorityInspectionsDocument, { id }),
        question('Priority actions', AuthorityActionsDocument, { id }),
        question('Similar authorities', AuthoritySimilarDocument, { id }),
        question('Statistical neighbours', AuthorityNeighboursDocument, { id }),
        question('The authority', AuthorityHeadDocument, { id }),
      ]}
      rows={weaknesses.answer?.map(rowOf)}
    >
      <section aria-labelledby="inspections">
        <h2 id="inspections">Inspections and grades</h2>
        <Answered of={inspections} what="its inspections" room="grid">
          {(answer) => (
            <>
              <Timeline inspections={answer} />
              <Basis>
                <p>
                  {many(answer.length, 'inspection or visit', 'inspections and visits')} known,{' '}
                  {answer.filter(({ reading }) => reading === 'READ').length} read; one that has not been read decides
                  nothing here. Grades compare within one area and one scale, never across frameworks.
                </p>
              </Basis>
            </>
          )}
        </Answered>
      </section>
      <section aria-labelledby="weaknesses">
        <h2 id="weaknesses">Weaknesses, by what became of them</h2>
        <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
          <Choice
            label="Counts"
            value={asked.prominence}
            options={PROMINENCES}
            onChoose={(prominence) => params.set({ prominence })}
          />
          <AsOf value={asked.asOf ?? ''} onChoose={(asOf) => params.set({ asOf })} />
        </form>
        <Answered of={weaknesses} what="its weaknesses" room="page">
          {(answer) =>
            answer.length === 0 ? (
              <p class="note">
                No inspection that has been read reports any. What was not examined, or not read, is not known.
              </p>
            ) : (
              <>
                <WeaknessGrid
                  authority={id}
                  weaknesses={answer}
                  inspections={inspections.answer ?? []}
                  prominence={asked.prominence}
                  asOf={asked.asOf ?? ''}
                  params={params}
                />
                <Basis>
                  <p>
                    Statuses rest on findings, almost all extracted by a program: the last column says how many of the
                    problems it extracts on the theme are right, and how many of those there are it finds. Only
                    inspections that have been read decide.
                  </p>
                </Basis>
              </>
            )
          }
        </Answered>
      </section>
      <div class="columns">
        <section aria-labelledby="actions">
          <h2 id="actions">What had to be done, and what became of it</h2>
          <Answered of={actions} what="its priority actions">
            {({ first, items }) => <ActionList edges={items} coverage={first.priorityActions.coverage} />}
          </Answered>
        </section>
        <div>
          <SimilarList id={id} />
          <NeighbourList id={id} />
        </div>
      </div>
    </View>
  );
}

/** What the authority was before, what it is now, and who delivers for it. */
function Lineage({ head }: { readonly head: Head }) {
  const bodies = head.deliveryBodies.edges;
  return (
    <>
      {!head.current && (
        <p>
          Abolished{head.validTo && ` on ${day(head.validTo)}`}. Its record is its own:{' '}
          {head.successors.map(({ authority }) => (
            <a key={authority.key} href={`/authority/${authority.key}`}>
              {authority.name}{' '}
            </a>
          ))}
          took its place.
        </p>
      )}
      {head.predecessors.length > 0 && (
        <p>
          It took the place of{' '}
          {head.predecessors.map(({ authority, on }) => (
            <a key={authority.key} href={`/authority/${authority.key}`}>
              {authority.name} ({day(on)}){' '}
            </a>
          ))}
          , whose record is not merged with its own.
        </p>
      )}
      {bodies.length > 0 && (
        <p>
          Its services are or were delivered by{' '}
          {bodies.map(({ node, to }) => (to ? `${node.name} (until ${day(to)})` : node.name)).join('; ')}.
        </p>
      )}
    </>
  );
}

const rowOf = ({ node, status, since, firstSeen, lastSeen, reportedCount, examinedCount, accuracy }: HeldWeakness) => ({
  theme: node.theme.key,
  label: node.theme.prefLabel,
  weakness: node.prefLabel,
  status,
  since,
  first_seen: firstSeen,
  last_seen: lastSeen,
  inspections_that_report_it: reportedCount,
  inspections_that_examined_it: examinedCount,
  precision: accuracy.precision,
  recall: accuracy.recall,
  annotated: accuracy.annotated,
});
