import type {
  AuthorityInspectionsQuery,
  AuthorityWeaknessesQuery,
  WeaknessOutcome,
} from '../../generated/explorer/graphql.ts';
import { day, frameworkName, KINDS, many } from '../lib/words.ts';

/** An inspection of the authority in view. */
export type ListedInspection = NonNullable<AuthorityInspectionsQuery['authority']>['inspections']['nodes'][number];

/** A weakness of the authority in view, with its status and history. */
export type HeldWeakness = NonNullable<AuthorityWeaknessesQuery['authority']>['weaknesses']['edges'][number];

/** The first letters and years of a kind of inspection, for the head of a narrow column. */
export const InspectionHead = ({ inspection }: { readonly inspection: ListedInspection }) => (
  <span class={`inspection-head ${inspection.full ? 'full' : 'visit'} era-${eraOf(inspection.framework.key)}`}>
    <span class="when">{day(inspection.date)}</span>
    <span>{inspection.full ? frameworkName(inspection.framework) : KINDS[inspection.kind]}</span>
    {inspection.reading !== 'READ' && <span class="tag later">not read</span>}
  </span>
);

/** Frameworks of one scale of grades look alike; others visibly do not. */
function eraOf(framework: string): string {
  if (framework === 'ilacs-v3') return 'ilacs3';
  if (framework.startsWith('ilacs')) return 'ilacs';
  if (framework.startsWith('sif')) return 'sif';
  return framework === 'jtai' ? 'jtai' : 'older';
}

/** What an inspection says of a weakness; undefined where its history does not reach. */
export const outcomeIn = (weakness: HeldWeakness, inspection: string): WeaknessOutcome | undefined =>
  weakness.history.find((entry) => entry.inspection.key === inspection)?.outcome;

/** The inspections in time, each with its grades by area; a grade is compared within its area and scale alone. */
export function Timeline({ inspections }: { readonly inspections: readonly ListedInspection[] }) {
  return (
    <ol class="timeline" tabIndex={0} aria-label="Inspections and visits, oldest first">
      {inspections.map((inspection) => (
        <li key={inspection.key} class={`era-${eraOf(inspection.framework.key)} ${inspection.full ? 'full' : 'visit'}`}>
          <p class="when">{day(inspection.date)}</p>
          <p class="what">
            <strong>{KINDS[inspection.kind]}</strong>
            <small>{frameworkName(inspection.framework)}</small>
            {inspection.focus && <small>on {inspection.focus}</small>}
          </p>
          <Grades inspection={inspection} />
          <Report inspection={inspection} />
        </li>
      ))}
    </ol>
  );
}

const STATES = {
  GRADED: '',
  NOT_GRADED: 'not graded',
  NOT_YET_A_JUDGEMENT: 'not yet judged apart',
  UNKNOWN: 'unreadable',
};

function Grades({ inspection }: { readonly inspection: ListedInspection }) {
  if (inspection.judgements.length === 0)
    return <p class="note">{inspection.full ? 'No grades known' : 'Gives no grades'}</p>;
  return (
    <dl class="grades">
      {inspection.judgements.map(({ area, grade, gradeRank, state, statedIn }) => (
        <div key={area.key} title={`Stated in: ${statedIn.title}`}>
          <dt>{area.name}</dt>
          <dd class={gradeRank == null ? undefined : `grade grade-${gradeRank}`}>{grade ?? STATES[state]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Report({ inspection }: { readonly inspection: ListedInspection }) {
  const read = inspection.reading === 'READ';
  return (
    <p class="meta">
      {inspection.documents.nodes.map(({ key, secondHand, findingCount }) => (
        <a key={key} href={`/document/${key}`}>
          {many(findingCount, 'finding')}
          {secondHand && ' (second-hand)'}
        </a>
      ))}
      {!read && <span class="tag later">{inspection.reading === 'UNREADABLE' ? 'cannot be read' : 'not read'}</span>}
      {inspection.link && (
        <a href={inspection.link} rel="noreferrer noopener" target="_blank">
          Report ↗
        </a>
      )}
    </p>
  );
}
