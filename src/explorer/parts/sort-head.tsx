import type { Params } from '../lib/params.ts';

/** What the rows of a table can be ordered by. */
export type Sorts<Item> = Readonly<Record<string, (item: Item) => string | number>>;

/** Items in the order that an address names: a column, with a minus before it for the largest first. */
export function sorted<Item>(items: readonly Item[], order: string, sorts: Sorts<Item>): readonly Item[] {
  const down = order.startsWith('-');
  const by = sorts[down ? order.slice(1) : order];
  if (!by) return items;
  const direction = down ? -1 : 1;
  return items.toSorted((one, other) => direction * compare(by(one), by(other)));
}

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en-GB');

/** Which way the rows are ordered by a column, where an order names it. */
export const directionOf = (order: string, name: string): 'ascending' | 'descending' | undefined =>
  order === name ? 'ascending' : order === `-${name}` ? 'descending' : undefined;

interface HeadProps {
  readonly name: string;
  readonly label: string;
  readonly params: Params;
  /** The order when the address names none. */
  readonly standard: string;
}

/** The head of a column that rows can be ordered by. */
export function SortHead({ name, label, params, standard }: HeadProps) {
  const order = params.get('sort') || standard;
  const direction = directionOf(order, name);
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" class="sort" onClick={() => params.set({ sort: order === name ? `-${name}` : name })}>
        {label}
        <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : direction === 'descending' ? ' ↓' : ''}</span>
      </button>
    </th>
  );
}
