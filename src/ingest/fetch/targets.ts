import { badUserInput } from '../../domain/errors.ts';
import { slug } from '../../domain/text.ts';
import type { AuthorityRecord } from '../../imports/seed-core.ts';

/** A report to fetch. */
export interface Target {
  readonly authority: {
    /** Its key in the register; null for one that the register does not have. */
    readonly key: string | null;
    readonly name: string;
    readonly urn: string;
  };
  readonly title: string;
  readonly kind: string;
  /** When it came out, else the last day of inspection; null where neither is known. */
  readonly day: string | null;
  /** Null where no source has a link. */
  readonly url: string | null;
  /** The editions that the index knows; empty where it knows none. */
  readonly sha256: readonly string[];
  /** Where it goes: a path below the folder, with `/`. */
  readonly file: string;
}

export interface Wanted {
  /** Keys, names or codes; empty for every authority. */
  readonly authorities: readonly string[];
  /** Nothing that came out before this day. */
  readonly since: string | undefined;
}

/** Every name that stands for an authority, as `slug` folds it, and every code. */
const namesOf = (of: AuthorityRecord): string[] =>
  [of.key, of.name, of.officialName, ...of.alternativeNames, ...of.formerNames].map(slug);
const urnsOf = (of: AuthorityRecord): (string | null)[] => [of.ofstedUrn, ...of.formerOfstedUrns];
const codesOf = (of: AuthorityRecord): (string | null)[] => [
  ...urnsOf(of),
  of.gssCode,
  ...of.formerGssCodes,
  of.dfeNumber,
  ...of.formerDfeNumbers,
];

/** The authority of the register that a table means: by number, else by name; undefined when it has none. */
export const authorityMeant = (
  register: readonly AuthorityRecord[],
  urn: string,
  name: string,
): AuthorityRecord | undefined =>
  register.find((of) => urnsOf(of).includes(urn)) ?? register.find((of) => namesOf(of).includes(slug(name)));

/**
 * The targets of the authorities and days asked for. Throws `BAD_USER_INPUT` for an authority that neither the register
 * nor any target has. A target whose day is not known is kept: it may be one of those wanted.
 */
export function chosen(targets: readonly Target[], wanted: Wanted, register: readonly AuthorityRecord[]): Target[] {
  const { authorities, since } = wanted;
  const tests = authorities.map((asked) => authorityTest(asked, targets, register));
  return targets.filter(
    (target) =>
      (tests.length === 0 || tests.some((test) => test(target))) &&
      (since === undefined || target.day === null || target.day >= since),
  );
}

function authorityTest(asked: string, targets: readonly Target[], register: readonly AuthorityRecord[]) {
  const code = asked.trim().toUpperCase();
  const name = slug(asked);
  const keys = register.filter((of) => namesOf(of).includes(name) || codesOf(of).includes(code)).map((of) => of.key);
  const test = ({ authority }: Target): boolean =>
    (authority.key !== null && keys.includes(authority.key)) ||
    authority.urn === code ||
    (name !== '' && slug(authority.name) === name);
  if (keys.length === 0 && !targets.some(test))
    throw badUserInput('--authority', asked, 'the key, name or code (GSS, DfE, Ofsted) of an authority');
  return test;
}
