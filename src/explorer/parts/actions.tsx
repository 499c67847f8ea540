import type { AuthorityActionsQuery, FollowUpOutcome } from '../../generated/explorer/graphql.ts';
import { day, FOLLOW_UPS, KINDS, many, percent } from '../lib/words.ts';

type Actions = AuthorityActionsQuery['priorityActions'];
type Edge = Actions['edges'][number];

const NAMES = {
  PRIORITY_ACTION: 'Priority action',
  IMPROVEMENT: 'To improve',
  RECOMMENDATION: 'Recommendation',
  FINDING: 'Finding',
};

/** What inspections said must be done, by inspection, newest first, and what the next report that spoke of it said. */
export function ActionList({
  edges,
  coverage,
}: {
  readonly edges: readonly Edge[];
  readonly coverage: Actions['coverage'];
}) {
  const inspections = [...new Map(edges.map(({ node }) => [node.inspection.key, node.inspection])).values()];
  if (edges.length === 0) return <p class="note">No report that has been read lists any.</p>;
  return (
    <>
      <p class="note">
        Of {many(coverage.items, 'item')}: {coverage.repeated} repeated, {coverage.partly} partly, {coverage.addressed}{' '}
        addressed, {coverage.notExaminedSince} not examined since, {coverage.noLaterReportRead} with no later report
        read, {coverage.noMatter} without a theme. What became of an item that no report speaks of cannot be known.
      </p>
      {inspections.map((inspection, index) => {
        const some = edges.filter(({ node }) => node.inspection.key === inspection.key);
        return (
          <details key={inspection.key} class="actions" open={index === 0}>
            <summary>
              {KINDS[inspection.kind]}, {day(inspection.date)}{' '}
              <span class="note">
                {inspection.framework.abbreviation}, {many(some.length, 'item')}
              </span>
            </summary>
            <ul>
              {some.map((edge) => (
                <li key={edge.node.id}>
                  <Action edge={edge} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

function Action({ edge: { node, outcome, decidedBy, matter } }: { readonly edge: Edge }) {
  const { evidence } = node;
  return (
    <div class="action">
      <p class="statement">{node.statement}</p>
      <p class="meta">
        <Outcome outcome={outcome} />
        {decidedBy && (
          <span>
            says the {KINDS[decidedBy.kind].toLowerCase()} of {day(decidedBy.date)}
          </span>
        )}
        <span class="tag">{NAMES[node.kind]}</span>
        {matter && <a href={`/theme/${matter.key}`}>{matter.prefLabel}</a>}
        {node.deadline && <span>by {node.deadline}</span>}
        <a href={`/document/${evidence.document.key}#${node.id.replace('finding:', '')}`}>page {evidence.page}</a>
        <span>
          {node.method === 'CURATED' ? 'curated by hand' : `extracted, confidence ${percent(node.confidence ?? 0)}`}
        </span>
      </p>
    </div>
  );
}

const Outcome = ({ outcome }: { readonly outcome: FollowUpOutcome }) => (
  <span class={`follow-up follow-up-${outcome.toLowerCase().replaceAll('_', '-')}`} title={FOLLOW_UPS[outcome].meaning}>
    {FOLLOW_UPS[outcome].label}
  </span>
);
