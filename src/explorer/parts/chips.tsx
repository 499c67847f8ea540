import type { Polarity, WeaknessOutcome, WeaknessStatus } from '../../generated/explorer/graphql.ts';
import { OUTCOMES, POLARITIES, STATUSES } from '../lib/words.ts';

/** The mark of a status alone: shape as well as colour tells it; words for it stand elsewhere. */
export const StatusMark = ({ status }: { readonly status: WeaknessStatus }) => (
  <span class={`mark ${statusClass(status)}`} aria-hidden="true" />
);

/** The class that gives a status its colour and its mark their shape. */
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
