import type { WeaknessProminence, WeaknessStatus } from '../../generated/explorer/graphql.ts';
import type { Params } from '../lib/params.ts';
import { day, OUTCOMES, STATUS_ORDER, STATUSES } from '../lib/words.ts';
import { AccuracyFigure } from './basis.tsx';
import { OutcomeSign, StatusMark } from './chips.tsx';
import { Evidence } from './evidence.tsx';
import { type HeldWeakness, InspectionHead, type ListedInspection, outcomeIn } from './inspection-grid.tsx';

interface GridProps {
  readonly authority: string;
  readonly weaknesses: readonly HeldWeakness[];
  readonly inspections: readonly ListedInspection[];
  readonly prominence: WeaknessProminence;
  readonly asOf: string;
  readonly params: Params;
}

/** The weaknesses of an authority by status, and what each of its inspections says of each. */
export function WeaknessGrid(props: GridProps) {
  const { weaknesses, inspections } = props;
  const told = inspections.filter(({ key }) => weaknesses.some((weakness) => outcomeIn(weakness, key) !== undefined));
  const groups = STATUS_ORDER.map((status) => [status, weaknesses.filter((one) => one.status === status)] as const);
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label="Weaknesses by inspection">
        <table class="weakness-grid">
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {told.map((inspection) => (
                <th key={inspection.key} scope="col">
                  <InspectionHead inspection={inspection} />
                </th>
              ))}
              <th scope="col">Last reported</th>
              <th scope="col">Extraction</th>
            </tr>
          </thead>
          {groups.map(
            ([status, some]) =>
              some.length > 0 && <Group key={status} {...props} status={status} weaknesses={some} inspections={told} />,
          )}
        </table>
      </div>
      <p class="note outcome-legend">
        {(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[])
          .filter((one) => one !== 'EXAMINED')
          .map((outcome) => (
            <span key={outcome}>
              <OutcomeSign outcome={outcome} /> {OUTCOMES[outcome].label.toLowerCase()}
            </span>
          ))}
      </p>
    </>
  );
}

function Group({ status, ...props }: GridProps & { readonly status: WeaknessStatus }) {
  const { weaknesses, inspections } = props;
  return (
    <tbody>
      <tr class="group">
        <th colSpan={inspections.length + 3} scope="rowgroup">
          <span class={`group-head status-${status.toLowerCase().replaceAll('_', '-')}`}>
            <StatusMark status={status} /> {STATUSES[status].label} <span class="figure">{weaknesses.length}</span>
          </span>
          <small>{STATUSES[status].meaning}</small>
        </th>
      </tr>
      {weaknesses.map((weakness) => (
        <WeaknessRows key={weakness.node.key} {...props} weakness={weakness} />
      ))}
    </tbody>
  );
}

function WeaknessRows({
  weakness,
  inspections,
  params,
  authority,
  prominence,
  asOf,
}: GridProps & { readonly weakness: HeldWeakness }) {
  const { theme } = weakness.node;
  const open = params.get('open') === theme.key;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="disclose"
            aria-expanded={open}
            onClick={() => params.set({ open: open ? '' : theme.key })}
          >
            {theme.prefLabel}
          </button>
        </th>
        {inspections.map(({ key }) => {
          const outcome = outcomeIn(weakness, key);
          return <td key={key}>{outcome && <OutcomeSign outcome={outcome} />}</td>;
        })}
        <td>
          {day(weakness.lastSeen)}
          {weakness.orderUncertain && <small>order uncertain</small>}
        </td>
        <td>
          <AccuracyFigure accuracy={weakness.accuracy} />
        </td>
      </tr>
      {open && (
        <tr class="opened">
          <td colSpan={inspections.length + 3}>
            <p>
              <a href={`/theme/${theme.key}`}>Who else shares it: {theme.prefLabel}</a>
            </p>
            <Evidence authority={authority} theme={theme.key} prominence={prominence} asOf={asOf} />
          </td>
        </tr>
      )}
    </>
  );
}
