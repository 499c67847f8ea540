import { useMemo } from 'preact/hooks';
import { addressOf, choiceOf, type Params } from '../lib/params.ts';
import { useParts } from '../lib/use-parts.ts';
import { cellsOf, isOpen, type ListedTheme, type MatrixCell, type MatrixRow } from '../lib/who-questions.ts';
import { day, many, STATUS_ORDER, STATUSES } from '../lib/words.ts';
import { statusClass } from './chips.tsx';
import { Evidence } from './evidence.tsx';
import { directionOf } from './sort-head.tsx';

interface MatrixProps {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly ListedTheme[];
  readonly params: Params;
}

interface Line {
  readonly row: MatrixRow;
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly open: number;
}

/** Authorities down, themes across: a mark for each status; a row or a column at its head says how many are open. */
export function Matrix({ rows, columns, params }: MatrixProps) {
  const framework = params.get('framework');
  const sort = params.get('sort') || 'name';
  const lines = useMemo(() => rows.map((row) => lineOf(row, framework)), [rows, framework]);
  // Drawn once: a new order moves the rows of a whole country and draws none of them again.
  const drawn = useMemo(
    () => new Map(lines.map((line) => [line.row.key, <LineRow key={line.row.key} line={line} columns={columns} />])),
    [lines, columns],
  );
  const inOrder = useMemo(() => ordered(lines, sort), [lines, sort]);
  const shown = inOrder.slice(0, useParts(inOrder.length));
  const openIn = (theme: string) => lines.filter(({ cells }) => isOpenCell(cells.get(theme))).length;
  const order = (name: string) => () => params.set({ sort: sort === name ? `-${name}` : name });
  const [openAuthority, openTheme] = params.get('open').split(' ');
  /** One listener for all cells: it outlives the order in which they stand. */
  const toggle = ({ target }: Event) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined;
    if (cell !== undefined) params.set({ open: cell === params.get('open') ? '' : cell });
  };
  return (
    <>
      <p class="result-count" role="status">
        <strong>{many(lines.length, 'council')}</strong> by {many(columns.length, 'theme')}
      </p>
      <div class="scroll matrix-scroll" tabIndex={0} role="region" aria-label="Councils by theme">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col" aria-sort={directionOf(sort, 'name')}>
                <button type="button" class="sort" onClick={order('name')}>
                  Council
                </button>
              </th>
              <th scope="col" aria-sort={directionOf(sort, 'open')}>
                <button
                  type="button"
                  class="sort"
                  onClick={() => params.set({ sort: sort === '-open' ? 'open' : '-open' })}
                >
                  Open
                </button>
              </th>
              {columns.map(({ key, prefLabel }) => (
                <th key={key} scope="col" class="tilted" aria-sort={directionOf(sort, key)}>
                  <div>
                    <button type="button" class="sort" title={`Order by ${prefLabel}`} onClick={order(key)}>
                      {prefLabel}
                    </button>
                  </div>
                </th>
              ))}
            </tr>
            <tr class="totals">
              <th scope="row">Councils in which it is open</th>
              <td />
              {columns.map(({ key, prefLabel }) => (
                <td key={key}>
                  <a
                    href={addressOf(`/theme/${key}`, {
                      prominence: params.get('prominence'),
                      region: params.get('region'),
                    })}
                    aria-label={`${prefLabel}: ${openIn(key)}`}
                  >
                    {openIn(key)}
                  </a>
                </td>
              ))}
            </tr>
          </thead>
          <tbody onClick={toggle}>
            {shown.map((line) =>
              line.row.key === openAuthority ? (
                <OpenLine key={line.row.key} line={line} columns={columns} params={params} theme={openTheme ?? ''} />
              ) : (
                drawn.get(line.row.key)
              ),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface LineProps {
  readonly line: Line;
  readonly columns: readonly ListedTheme[];
}

/** A row with the evidence of one of its cells beneath it. */
function OpenLine({ line, columns, params, theme }: LineProps & { readonly params: Params; readonly theme: string }) {
  const { row } = line;
  const label = columns.find(({ key }) => key === theme)?.prefLabel ?? theme;
  return (
    <>
      <LineRow line={line} columns={columns} open={theme} />
      <tr class="opened">
        <td colSpan={columns.length + 2}>
          <div class="opened-evidence">
            <h3>
              {row.name}: {label}
            </h3>
            <Evidence
              authority={row.key}
              theme={theme}
              prominence={choiceOf(params.get('prominence'), ['HEADLINE', 'ANY'])}
              asOf={params.get('asOf')}
            />
          </div>
        </td>
      </tr>
    </>
  );
}

function LineRow({ line: { row, cells, open: openCount }, columns, open }: LineProps & { readonly open?: string }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/authority/${row.key}`}>{row.name}</a>
      </th>
      <td class="figure">{openCount}</td>
      {columns.map(({ key, prefLabel }) => {
        const cell = cells.get(key);
        return (
          <td key={key}>
            {cell && <CellButton cell={cell} of={row} theme={key} name={prefLabel} open={key === open} />}
          </td>
        );
      })}
    </tr>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly of: MatrixRow;
  readonly theme: string;
  readonly name: string;
  readonly open: boolean;
}

function CellButton({ cell, of, theme, name, open }: CellProps) {
  const { status, lastSeen, reportedCount, examinedCount } = cell;
  const words = `${STATUSES[status].label}, last ${day(lastSeen)}, ${reportedCount} of ${many(examinedCount, 'inspection')}`;
  return (
    <button
      type="button"
      class={`cell mark ${statusClass(status)}`}
      data-cell={`${of.key} ${theme}`}
      aria-expanded={open}
      aria-label={`${of.name}, ${name}: ${words}`}
      title={words}
    />
  );
}

const isOpenCell = (cell: MatrixCell | undefined): boolean => cell !== undefined && isOpen(cell.status);

function lineOf(row: MatrixRow, framework: string): Line {
  const cells = cellsOf(row, framework);
  return { row, cells, open: [...cells.values()].filter(isOpenCell).length };
}

/** Lines by name, by how many weaknesses are open, or by the status of one theme, the most pressing first. */
function ordered(lines: readonly Line[], sort: string): readonly Line[] {
  const down = sort.startsWith('-');
  const name = down ? sort.slice(1) : sort;
  const direction = down ? -1 : 1;
  const rank = ({ cells }: Line) => {
    const status = cells.get(name)?.status;
    return status ? STATUS_ORDER.indexOf(status) : STATUS_ORDER.length;
  };
  return lines.toSorted((one, other) => {
    if (name === 'name') return direction * one.row.name.localeCompare(other.row.name, 'en-GB');
    if (name === 'open')
      return direction * (one.open - other.open) || one.row.name.localeCompare(other.row.name, 'en-GB');
    return direction * (rank(one) - rank(other)) || other.open - one.open;
  });
}
