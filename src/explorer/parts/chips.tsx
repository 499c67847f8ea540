import type { Polarity, WeaknessOutcome, WeaknessStatus } from '../../generated/explorer/graphql.ts';
import { OUTCOMES, POLARITIES, STATUSES } from '../lib/words.ts';

/** The mark of a status: shape as well as colour tells it, at 12 × 12. */
const MARKS: Readonly<Record<WeaknessStatus, string>> = {
  PERSISTING: 'M1 1h10v10H1z',
  RE_EMERGED: 'M6 0.5 11.5 6 6 11.5 0.5 6z',
  NEW: 'M6 1 11.5 11H.5z',
  FIRST_SEEN: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zm0 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  NOT_REPEATED: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zm0 1.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8z',
  NOT_EXAMINED: 'M1 5h10v2H1z',
  RESOLVED: 'm4.4 11-4-4 1.5-1.5 2.5 2.4L10 2l1.6 1.5z',
};

/** The mark of a status alone; words for it stand elsewhere. */
export const StatusMark = ({ status }: { readonly status: WeaknessStatus }) => (
  <svg class={`mark ${statusClass(status)}`} viewBox="0 0 12 12" aria-hidden="true">
    <path d={MARKS[status]} />
  </svg>
);

/** The class that colours a status. */
export const statusClass = (status: WeaknessStatus): string => `status-${status.toLowerCase().replaceAll('_', '-')}`;

/** A status with its mark, in words; its meaning on hover. */
export const StatusChip = ({ status }: { readonly status: WeaknessStatus }) => (
  <span class={`chip ${statusClass(status)}`} title={STATUSES[status].meaning}>
    <StatusMark status={status} />
    {STATUSES[status].label}
  </span>
);

/** The marks of these statuses and what they mean. */
export const StatusLegend = ({ statuses }: { readonly statuses: readonly WeaknessStatus[] }) => (
  <dl class="legend">
    {statuses.map((status) => (
      <div key={status}>
        <dt>
          <StatusChip status={status} />
        </dt>
        <dd>{STATUSES[status].meaning}</dd>
      </div>
    ))}
  </dl>
);

const SIGNS: Readonly<Record<WeaknessOutcome, string>> = {
  HEADLINE_PROBLEM: '!',
  PROBLEM: '•',
  STRENGTH: '+',
  EXAMINED: '~',
  NOT_EXAMINED: '',
  NOT_READ: '?',
};

/** What one inspection says of a weakness, as a sign with its words for those who do not see it. */
export const OutcomeSign = ({ outcome }: { readonly outcome: WeaknessOutcome }) => (
  <span class={`outcome outcome-${outcome.toLowerCase().replaceAll('_', '-')}`} title={OUTCOMES[outcome].label}>
    <span aria-hidden="true">{SIGNS[outcome]}</span>
    <span class="unseen">{OUTCOMES[outcome].label}</span>
  </span>
);

/** Whether a finding is good or bad. */
export const PolarityTag = ({ polarity }: { readonly polarity: Polarity }) => (
  <span class={`tag polarity-${polarity.toLowerCase()}`}>{POLARITIES[polarity]}</span>
);
