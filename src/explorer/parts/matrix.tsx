import { useMemo } from 'preact/hooks';
import { addressOf, type Params } from '../lib/params.ts';
import { cellsOf, isOpen, type ListedTheme, type MatrixCell, type MatrixRow } from '../lib/who-questions.ts';
import { choiceOf } from '../lib/params.ts';
import { day, many, STATUS_ORDER, STATUSES } from '../lib/words.ts';
import { StatusMark } from './chips.tsx';
import { Evidence } from './evidence.tsx';

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
  const lines = useMemo(
    () =>
      ordered(
        rows.map((row) => lineOf(row, framework)),
        sort,
      ),
    [rows, framework, sort],
  );
  const openIn = (theme: string) => lines.filter(({ cells }) => isOpenCell(cells.get(theme))).length;
  const order = (name: string) => () => params.set({ sort: sort === name ? `-${name}` : name });
  const [openAuthority, openTheme] = params.get('open').split(' ');
  return (
    <>
      <p class="result-count" role="status">
        <strong>{many(lines.length, 'council')}</strong> by {many(columns.length, 'theme')}
      </p>
      <div class="scroll matrix-scroll" tabIndex={0} role="region" aria-label="Councils by theme">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col" aria-sort={sortOf(sort, 'name')}>
                <button type="button" class="sort" onClick={order('name')}>
                  Council
                </button>
              </th>
              <th scope="col" aria-sort={sortOf(sort, 'open')}>
                <button type="button" class="sort" onClick={order('-open')}>
                  Open
                </button>
              </th>
              {columns.map(({ key, prefLabel }) => (
                <th key={key} scope="col" class="tilted" aria-sort={sortOf(sort, key)}>
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
          <tbody>
            {lines.map((line) => (
              <MatrixLine
                key={line.row.key}
                line={line}
                columns={columns}
                params={params}
                open={line.row.key === openAuthority ? openTheme : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function MatrixLine({
  line,
  columns,
  params,
  open,
}: {
  line: Line;
  columns: readonly ListedTheme[];
  params: Params;
  open: string | undefined;
}) {
  const { row, cells } = line;
  const theme = columns.find(({ key }) => key === open);
  return (
    <>
      <tr>
        <th scope="row">
          <a href={`/authority/${row.key}`}>{row.name}</a>
        </th>
        <td class="figure">{line.open}</td>
        {columns.map(({ key, prefLabel }) => {
          const cell = cells.get(key);
          return (
            <td key={key}>
              {cell && (
                <CellButton
                  cell={cell}
                  name={`${row.name}, ${prefLabel}`}
                  open={key === open}
                  toggle={() => params.set({ open: key === open ? '' : `${row.key} ${key}` })}
                />
              )}
            </td>
          );
        })}
      </tr>
      {theme && (
        <tr class="opened">
          <td colSpan={columns.length + 2}>
            <div class="opened-evidence">
              <h3>
                {row.name}: {theme.prefLabel}
              </h3>
              <Evidence
                authority={row.key}
                theme={theme.key}
                prominence={choiceOf(params.get('prominence'), ['HEADLINE', 'ANY'])}
                asOf={params.get('asOf')}
              />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

function CellButton(props: { cell: MatrixCell; name: string; open: boolean; toggle: () => void }) {
  const { status, lastSeen, reportedCount, examinedCount } = props.cell;
  const words = `${STATUSES[status].label}, last ${day(lastSeen)}, ${reportedCount} of ${many(examinedCount, 'inspection')}`;
  return (
    <button
      type="button"
      class="cell"
      aria-expanded={props.open}
      aria-label={`${props.name}: ${words}`}
      title={words}
      onClick={props.toggle}
    >
      <StatusMark status={status} />
    </button>
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

const sortOf = (sort: string, name: string): 'ascending' | 'descending' | undefined =>
  sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined;
