import { failure } from '../domain/errors.ts';
import { slug } from '../domain/text.ts';
import type { AuthorityRecord } from './seed-core.ts';

/** How a source names an authority: by number where it has one, and by name. */
export interface AuthorityMention {
  ofstedUrn?: string;
  gssCode?: string;
  name: string;
}

export interface AuthorityRegister {
  name(key: string): string;
  /** The authority that had the duties on a day; throws when the register has none or several. */
  find(mention: AuthorityMention, day: string, at: string): string;
}

const names = (of: AuthorityRecord): string[] => [of.name, of.officialName, ...of.alternativeNames, ...of.formerNames];

const standsFor = (of: AuthorityRecord, mention: AuthorityMention): boolean[] => [
  mention.ofstedUrn !== undefined && [of.ofstedUrn, ...of.formerOfstedUrns].includes(mention.ofstedUrn),
  mention.gssCode !== undefined && [of.gssCode, ...of.formerGssCodes].includes(mention.gssCode),
  names(of).some((name) => slug(name) === slug(mention.name)),
];

const inForce = (of: AuthorityRecord, day: string): boolean =>
  (of.validFrom === null || of.validFrom <= day) && (of.validTo === null || day <= of.validTo);

/**
 * Looks authorities up by Ofsted URN, else by GSS code (former ones included), else by name. A day before the
 * authority began belongs to its predecessor, a day after it ended to its successor: a website files what it
 * found in an abolished council under the council of today.
 */
export function authorityRegister(records: readonly AuthorityRecord[]): AuthorityRegister {
  const byKey = new Map(records.map((of) => [of.key, of]));
  const related = (of: AuthorityRecord): AuthorityRecord[] => [
    ...records.filter((other) => other.successors.some((successor) => successor.key === of.key)),
    ...of.successors.flatMap((successor) => byKey.get(successor.key) ?? []),
  ];
  return {
    name: (key) => byKey.get(key)?.name ?? key,
    find(mention, day, at) {
      const tests = records.map((of) => ({ of, by: standsFor(of, mention) }));
      const rank = [0, 1, 2].find((index) => tests.some(({ by }) => by[index]));
      const named = rank === undefined ? [] : tests.filter(({ by }) => by[rank]).map(({ of }) => of);
      const held = named.filter((of) => inForce(of, day));
      const found = held.length > 0 ? held : named.flatMap(related).filter((of) => inForce(of, day));
      const keys = [...new Set(found.map((of) => of.key))];
      if (keys.length === 1 && keys[0] !== undefined) return keys[0];
      const which = keys.length === 0 ? 'no authority' : `several (${keys.join(', ')})`;
      throw failure('NOT_FOUND', `${at}: the register of authorities has ${which} for "${mention.name}" on ${day}`);
    },
  };
}
