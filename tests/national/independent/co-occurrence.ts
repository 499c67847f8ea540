/** Lift once more, written from `docs/methods.md` and not from the program. */
import type { Seed, SeedFinding } from './seed.ts';
import { problem } from './statuses.ts';

/** How another theme co-occurs with one. */
interface Lift {
  readonly support: number;
  readonly confidence: number;
  readonly lift: number;
  readonly expectedLift: number;
  readonly adjustedLift: number;
  readonly authorityCount: number;
  readonly examinedCount: number;
  readonly thisCount: number;
  readonly otherCount: number;
}

/** What is asked: top themes or narrower ones, problems of any prominence or headlines, and the least support. */
export interface LiftQuestion {
  readonly top: boolean;
  readonly headline: boolean;
  readonly minSupport: number;
}

/** A number as answers give it. */
export const sixDigits = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The findings of the inspections of an authority that were read. */
export const readOf = (seed: Seed, authority: string): SeedFinding[] =>
  (seed.inspections.get(authority) ?? []).filter(({ reading }) => reading === 'READ').flatMap((of) => of.findings);

/** Whether a finding examines its themes: it is not neutral, and on a practice that counts. */
export const examines = ({ counted, polarity }: SeedFinding): boolean => counted && polarity !== 'NEUTRAL';

/** A theme and those above it. */
function withBroader(themes: Seed['themes'], theme: string): string[] {
  const broader = themes.get(theme) ?? null;
  return broader === null ? [theme] : [theme, ...withBroader(themes, broader)];
}

/** The themes on which an authority was examined, broader ones among them, each with whether it has a problem there. */
function examined(seed: Seed, authority: string, headline: boolean): Map<string, boolean> {
  const themes = new Map<string, boolean>();
  for (const finding of readOf(seed, authority).filter(examines)) {
    const reports = problem(finding) && (finding.headline || !headline);
    for (const theme of finding.themes.flatMap((tag) => withBroader(seed.themes, tag)))
      themes.set(theme, themes.get(theme) === true || reports);
  }
  return themes;
}

/** The fifth of each of these authorities, by how many findings of any kind their reports have. */
function fifths(seed: Seed, authorities: readonly string[]): Map<string, number> {
  const written = new Map(authorities.map((key) => [key, readOf(seed, key).length]));
  const inOrder = authorities.toSorted((a, b) => (written.get(a) ?? 0) - (written.get(b) ?? 0) || (a < b ? -1 : 1));
  return new Map(inOrder.map((key, at) => [key, Math.floor((5 * at) / inOrder.length)]));
}

/** How themes co-occur with a theme, by their keys: none that is broader or narrower, or has too little support. */
export function lifts(seed: Seed, theme: string, { top, headline, minSupport }: LiftQuestion): Map<string, Lift> {
  const all = new Map(seed.authorities.map(({ key }) => [key, examined(seed, key, headline)]));
  const mine = [...all.keys()].filter((key) => all.get(key)?.has(theme));
  const places = fifths(seed, mine);
  const found = new Map<string, Lift>();
  for (const [other, broader] of seed.themes) {
    if ((broader === null) !== top) continue;
    if (withBroader(seed.themes, other).includes(theme) || withBroader(seed.themes, theme).includes(other)) continue;
    const both = mine.filter((key) => all.get(key)?.has(other));
    const having = (among: readonly string[], ...themes: string[]) =>
      among.filter((key) => themes.every((one) => all.get(key)?.get(one))).length;
    const [n, t, o, b] = [both.length, having(both, theme), having(both, other), having(both, theme, other)];
    if (b === 0 || b / n < minSupport) continue;
    let expected = 0;
    for (const fifth of [0, 1, 2, 3, 4]) {
      const here = both.filter((key) => places.get(key) === fifth);
      if (here.length > 0) expected += (having(here, theme) * having(here, other)) / here.length;
    }
    found.set(other, {
      ...{ support: sixDigits(b / n), confidence: sixDigits(b / t), lift: sixDigits((b * n) / (t * o)) },
      ...{ expectedLift: sixDigits((expected * n) / (t * o)), adjustedLift: sixDigits(b / expected) },
      ...{ authorityCount: b, examinedCount: n, thisCount: t, otherCount: o },
    });
  }
  return found;
}
