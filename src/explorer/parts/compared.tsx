import { Fragment } from 'preact';
import type { CompareAuthoritiesQuery, ComparisonReason } from '../../generated/explorer/graphql.ts';
import type { Params } from '../lib/params.ts';
import { day, frameworkName, many } from '../lib/words.ts';
import { AccuracyFigure, Basis } from './basis.tsx';
import { StatusChip } from './chips.tsx';
import { Evidence } from './evidence.tsx';

type Compared = CompareAuthoritiesQuery['compare'];
type Cell = Compared['rows'][number]['themes'][number];

const REASONS: Readonly<Record<ComparisonReason, string>> = {
  NO_INSPECTION: 'no inspection known',
  NOT_READ: 'no report read',
  NOT_EXAMINED: 'not examined: that is not health',
  NOT_JUDGED: 'not judged',
  DIFFERENT_SCALE: 'on another scale',
};

/** Themes down, authorities across: the status, the counts, and what they are out of. */
export function ComparedCells({ compared, params }: { readonly compared: Compared; readonly params: Params }) {
  const { rows, themes } = compared;
  const [openAuthority, openTheme] = params.get('open').split(' ');
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Councils by theme">
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {rows.map(({ authority }) => (
              <th key={authority.key} scope="col">
                <a href={`/authority/${authority.key}`}>{authority.name}</a>
                <small>{authority.regions[0]?.name}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme, index) => (
            <Fragment key={theme.key}>
              <tr>
                <th scope="row">
                  <a href={`/theme/${theme.key}`}>{theme.prefLabel}</a>
                  <small>
                    <AccuracyFigure accuracy={theme.accuracy} />
                  </small>
                </th>
                {rows.map(({ authority, themes: cells }) => {
                  const cell = cells[index];
                  const open = authority.key === openAuthority && theme.key === openTheme;
                  const toggle = () => params.set({ open: open ? '' : `${authority.key} ${theme.key}` });
                  return (
                    <td key={authority.key}>
                      {cell && (
                        <ComparedCell
                          cell={cell}
                          name={`${authority.name}, ${theme.prefLabel}`}
                          open={open}
                          toggle={toggle}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
              {theme.key === openTheme && openAuthority !== undefined && (
                <tr class="opened">
                  <td colSpan={rows.length + 1}>
                    <Evidence authority={openAuthority} theme={theme.key} prominence="ANY" asOf={params.get('asOf')} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ComparedCell({
  cell,
  name,
  open,
  toggle,
}: {
  readonly cell: Cell;
  readonly name: string;
  readonly open: boolean;
  readonly toggle: () => void;
}) {
  if (cell.reason) return <span class="note">{REASONS[cell.reason]}</span>;
  const status = cell.headlineStatus ?? cell.status;
  return (
    <>
      {status ? (
        <>
          <StatusChip status={status} />
          {!cell.headlineStatus && <small>never a headline</small>}
        </>
      ) : (
        <span class="chip">No problem reported</span>
      )}
      <small>
        {cell.problemCount > 0 ? (
          <button
            type="button"
            class="link"
            aria-expanded={open}
            aria-label={`${name}: show ${many(cell.problemCount, 'problem')}`}
            onClick={toggle}
          >
            {many(cell.problemCount, 'problem')}
          </button>
        ) : (
          'no problem'
        )}
        , {cell.headlineCount} headline; {many(cell.strengthCount, 'strength')}
      </small>
      {cell.latest && (
        <small>
          {many(cell.examinedCount, 'inspection')}, latest {day(cell.latest.date)},{' '}
          {frameworkName(cell.latest.framework)}
          {cell.partial && ', a visit'}
          {cell.newerNotRead > 0 && `; ${many(cell.newerNotRead, 'later one')} not read`}
        </small>
      )}
    </>
  );
}

/** Areas down, authorities across: the latest grade in each, where it is on the same scale. */
export function ComparedGrades({ compared: { rows, areas } }: { readonly compared: Compared }) {
  return (
    <section aria-labelledby="grades">
      <h2 id="grades">Latest grades</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Latest grades by area">
        <table class="compared">
          <thead>
            <tr>
              <th scope="col">Area</th>
              {rows.map(({ authority }) => (
                <th key={authority.key} scope="col">
                  {authority.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map(({ area, scale }, index) => (
              <tr key={`${area.key} ${scale.name}`}>
                <th scope="row">
                  {area.name}
                  <small>{scale.name}</small>
                </th>
                {rows.map(({ authority, grades }) => {
                  const cell = grades[index];
                  const judgement = cell?.judgement;
                  return (
                    <td key={authority.key}>
                      {judgement ? (
                        <>
                          <span class={`grade grade-${judgement.gradeRank}`}>{judgement.grade}</span>
                          <small>
                            {day(judgement.inspection.date)}, {frameworkName(judgement.inspection.framework)}
                            {cell?.superseded && '; a later inspection gave none here'}
                          </small>
                        </>
                      ) : (
                        <span class="note">{cell?.reason ? REASONS[cell.reason] : '–'}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Basis>
        <p>
          Statuses and counts rest on findings, almost all extracted by a program: how far it can be trusted stands
          under each theme. Only inspections that have been read count; a long report has more of everything. Where a
          weakness was never a headline, its status is that of any problem.
        </p>
      </Basis>
    </section>
  );
}
