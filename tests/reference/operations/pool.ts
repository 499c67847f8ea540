/** Values that random arguments are made of: mostly ones the graph holds, some that it does not. */
import { searchTextOf } from '../../../src/domain/search-text.ts';
import type { Random } from '../random.ts';
import { all, type Store } from '../store.ts';
import { PREFIXES } from '../identity.ts';

/** Where a value goes: the input or field, and its field or argument. */
export interface Place {
  readonly owner: string;
  readonly name: string;
}

/** Gives random values for places. */
export interface Pool {
  readonly id: (random: Random, place: Place) => string;
  readonly text: (random: Random, place: Place) => string;
  readonly day: (random: Random) => string;
}

const RELATED: Readonly<Record<string, string>> = {
  aspect: 'Aspect',
  weakness: 'Weakness',
  judgementArea: 'JudgementArea',
  area: 'JudgementArea',
  theme: 'Theme',
  neighboursOf: 'Authority',
};

/** Arguments that refuse what is unknown: no random operation asks for it. */
const REFUSING: Readonly<Record<string, string>> = { for: 'Authority', authorities: 'Authority', themes: 'Theme' };

/** Owners whose fields are named after the type that they look up. */
const NAMED_BY_TYPE = new Set(['Query', 'SearchFilter']);

const ROOTS: Readonly<Record<string, string>> = {
  authority: 'Authority',
  inspection: 'Inspection',
  finding: 'Finding',
  theme: 'Theme',
  weakness: 'Weakness',
  change: 'Change',
  document: 'Document',
  framework: 'Framework',
};

/** The type of the things whose ids a field of an input takes. */
function typeAsked(owner: string, name: string): string {
  if (NAMED_BY_TYPE.has(owner)) return ROOTS[name] ?? RELATED[name] ?? 'Theme';
  return RELATED[name] ?? (owner === 'ThemeReference' ? 'Theme' : owner.replace(/Filter$/u, ''));
}

/** A pool of what a store holds. */
export function createPool(store: Store): Pool {
  // In an order of their own: in that of the database the same seed would pick others in another run.
  const things = (type: string) => all(store, type).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const idsOf = (type: string): string[] => things(type).map(({ id }) => id);
  const everyId = [...Object.keys(PREFIXES).flatMap(idsOf), ...idsOf('Alias'), 'theme:nowhere', 'nothing'];
  const names = (type: string, ...properties: string[]): string[] =>
    things(type).flatMap(({ properties: values }) =>
      properties.flatMap((property) => values[property] ?? []).map(String),
    );
  const days = ['Inspection', 'Document'].flatMap((type) => names(type, 'latest', 'publishedOn', 'validFrom'));

  const typed = (random: Random, type: string): string => {
    const aliases = idsOf('Alias').filter((id) => id.startsWith(`${PREFIXES[type]}:`));
    const id = random.pick([...idsOf(type), ...aliases, 'nowhere']);
    return random.chance(0.5) ? id : id.slice(id.indexOf(':') + 1);
  };

  const words = [
    ...names('Finding', 'statement'),
    ...names('Authority', 'name', 'formerNames'),
    ...names('Theme', 'prefLabel', 'altLabels'),
    ...names('Document', 'title'),
  ];

  const mostlyKnown: Pool['id'] = (random, { owner, name }) => {
    if (owner === 'Query' && (name === 'node' || name === 'nodes')) return random.pick(everyId);
    if (name === 'region')
      return recased(random, random.pick(['nowhere', ...names('Region', 'id', 'key', 'name', 'code')]));
    if (owner === 'Query' && name === 'authority' && random.chance(0.4))
      return recased(random, random.pick(names('Authority', 'namesFolded')));
    if (owner === 'Query' && name === 'theme' && random.chance(0.4))
      return recased(random, random.pick(names('Theme', 'prefLabel', 'altLabels')));
    return typed(random, typeAsked(owner, name));
  };

  const id: Pool['id'] = (random, place) => {
    const known = REFUSING[place.name];
    return known ? random.pick(idsOf(known)) : mostlyKnown(random, place);
  };

  const text: Pool['text'] = (random, { owner, name }) => {
    if (owner === 'Query') return searched(random, random.pick(words));
    const known = owner === 'GradeChange' ? names('Judgement', 'grade') : names(owner.replace(/Filter$/u, ''), name);
    if (known.length === 0 || random.chance(0.1)) return random.pick(['', ' ', 'a', 'nothing like it', '%', "'"]);
    const whole = random.pick(known);
    return recased(random, random.chance(0.4) ? whole : part(random, whole));
  };

  return { id, text, day: (random) => random.pick([...days, '2018-06-15', '1999-01-01', '9999-12-30']) };
}

/** What a user could look for: words of a text, a phrase of it, one left out, one spelt wrongly. */
function searched(random: Random, known: string): string {
  const tokens = known.split(/\s+/u);
  const first = tokens.find(isSearchable) ?? 'Alpha';
  const rest = tokens.filter((token) => token !== first);
  const whole = isSearchable(known) ? known : first;
  const forms = [
    first,
    whole,
    `"${whole}"`,
    `${first} -${rest.join(' -')}x`,
    `${whole}x`,
    `${first} -"${rest.join(' ')} y"`,
  ];
  return random.pick(forms);
}

/** Whether a text has a word that can be looked for: an emoji has none. */
function isSearchable(text: string): boolean {
  try {
    return searchTextOf(text).wanted.length > 0;
  } catch {
    return false;
  }
}

function part(random: Random, whole: string): string {
  const characters = Array.from(whole);
  const from = random.int(0, Math.max(0, characters.length - 1));
  return characters.slice(from, from + random.int(1, 6)).join('');
}

const recased = (random: Random, value: string): string =>
  random.pick([value, value, value.toUpperCase(), value.toLowerCase(), ` ${value} `]);
