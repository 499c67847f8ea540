import type { SearchFacetsQuery } from '../../generated/explorer/graphql.ts';
import type { Params } from '../lib/params.ts';
import { count, frameworkName, POLARITIES } from '../lib/words.ts';

type Facets = SearchFacetsQuery['search']['facets'];

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const TYPES = { FINDING: 'Findings', THEME: 'Themes', AUTHORITY: 'Authorities', DOCUMENT: 'Documents' } as const;
const SHOWN = 8;

/** The ways to narrow a search; each count says what that choice would give. */
export function SearchFacetList({ facets, params }: { readonly facets: Facets; readonly params: Params }) {
  const groups: readonly (readonly [name: string, title: string, choices: Choice[]])[] = [
    ['type', 'Type', facets.types.map((one) => ({ value: one.type, label: TYPES[one.type], count: one.count }))],
    [
      'polarity',
      'Good or bad',
      facets.polarities.map((one) => ({ value: one.polarity, label: POLARITIES[one.polarity], count: one.count })),
    ],
    [
      'theme',
      'Theme',
      mostFirst(facets.themes.map((one) => ({ value: one.theme.key, label: one.theme.prefLabel, count: one.count }))),
    ],
    [
      'region',
      'Region',
      facets.regions
        .filter(({ region }) => region.scheme === 'ONS')
        .map((one) => ({ value: one.region.key, label: one.region.name, count: one.count })),
    ],
    [
      'framework',
      'Framework',
      facets.frameworks.map((one) => ({
        value: one.framework.key,
        label: frameworkName(one.framework),
        count: one.count,
      })),
    ],
    [
      'year',
      'Year',
      facets.years.map((one) => ({ value: String(one.year), label: String(one.year), count: one.count })).toReversed(),
    ],
  ];
  return (
    <section class="facets" aria-label="Narrow the search">
      {groups.map(([name, title, choices]) => (
        <Facet
          key={name}
          title={title}
          choices={choices}
          chosen={params.get(name)}
          choose={(value) => params.set({ [name]: value, after: '' })}
        />
      ))}
    </section>
  );
}

const mostFirst = (choices: Choice[]): Choice[] => choices.toSorted((one, other) => other.count - one.count);

function Facet(props: {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}) {
  const { title, choices, chosen, choose } = props;
  const some = choices.filter((choice) => choice.count > 0 || choice.value === chosen);
  if (some.length === 0) return null;
  const item = (choice: Choice) => (
    <li key={choice.value}>
      <button
        type="button"
        class="facet"
        aria-pressed={choice.value === chosen}
        onClick={() => choose(choice.value === chosen ? '' : choice.value)}
      >
        <span>{choice.label}</span> <span class="figure">{count(choice.count)}</span>
      </button>
    </li>
  );
  return (
    <details open={chosen !== '' || title === 'Type' || title === 'Good or bad' || title === 'Theme'}>
      <summary>{title}</summary>
      <ul>{some.slice(0, SHOWN).map(item)}</ul>
      {some.length > SHOWN && (
        <details>
          <summary class="note">{some.length - SHOWN} more</summary>
          <ul>{some.slice(SHOWN).map(item)}</ul>
        </details>
      )}
    </details>
  );
}
