/** The likeness of authorities once more, written from `docs/methods.md` and not from the program. */
import { examines, readOf, sixDigits } from './co-occurrence.ts';
import type { Seed, SeedInspection } from './seed.ts';
import { problem } from './statuses.ts';

/** The weights of problems, strengths, grades, region and neighbours where the caller gives none. */
const WEIGHTS = [1, 0.5, 0.5, 0.25, 0.5] as const;
const SUM = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
const COMPONENTS = ['WEAKNESSES', 'STRENGTHS', 'GRADES', 'REGION', 'NEIGHBOURS'] as const;

interface Part {
  readonly component: (typeof COMPONENTS)[number];
  readonly value: number | null;
  readonly weight: number;
  readonly contribution: number;
}

interface Telling {
  readonly theme: string;
  readonly polarity: Polarity;
  readonly contribution: number;
}

/** How like another authority is, and what makes it so. */
interface Likeness {
  readonly score: number;
  readonly parts: readonly Part[];
  readonly themes: readonly Telling[];
  readonly sameDeliveryBody: boolean;
  readonly inspectedTogether: boolean;
}

type Polarity = 'PROBLEM' | 'STRENGTH';
/** Theme → how much it weighs in an authority. */
type Vector = ReadonlyMap<string, number>;

/** How often the findings of each authority are on each narrower theme, of one polarity. */
function tallies(seed: Seed, polarity: Polarity): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>();
  for (const { key } of seed.authorities) {
    const tally = new Map<string, number>();
    for (const finding of readOf(seed, key)) {
      if (!examines(finding) || problem(finding) !== (polarity === 'PROBLEM')) continue;
      for (const theme of finding.themes)
        if (seed.themes.get(theme) !== null) tally.set(theme, (tally.get(theme) ?? 0) + 1);
    }
    all.set(key, tally);
  }
  return all;
}

/** Every authority's tf × idf, of one polarity, out of so many compared. */
function vectors(tallied: ReadonlyMap<string, ReadonlyMap<string, number>>, compared: number): Map<string, Vector> {
  const having = new Map<string, number>();
  for (const tally of tallied.values())
    for (const theme of tally.keys()) having.set(theme, (having.get(theme) ?? 0) + 1);
  const weigh = (theme: string, count: number) =>
    (1 + Math.log(count)) * Math.log((1 + compared) / (1 + (having.get(theme) ?? 0)));
  return new Map(
    [...tallied].map(([key, tally]) => [
      key,
      new Map([...tally].map(([theme, count]) => [theme, weigh(theme, count)])),
    ]),
  );
}

const length = (vector: Vector): number => Math.hypot(...vector.values());

/** What each theme adds to the cosine of two vectors; null where one of them has nothing telling. */
function cosine(one: Vector, other: Vector): Map<string, number> | null {
  const lengths = length(one) * length(other);
  if (lengths === 0) return null;
  const common = [...one].filter(([theme]) => other.has(theme));
  return new Map(common.map(([theme, weight]) => [theme, (weight * (other.get(theme) ?? 0)) / lengths]));
}

const total = (parts: ReadonlyMap<string, number> | null): number | null =>
  parts && [...parts.values()].reduce((sum, part) => sum + part, 0);

const graded = ({ judgements }: SeedInspection) => judgements.filter(({ state }) => state === 'GRADED');

/** The grades of the latest full inspection that has any, by area and scale: the steps from the best, out of how many. */
function grades(seed: Seed, authority: string): Map<string, readonly [steps: number, most: number]> {
  const latest = (seed.inspections.get(authority) ?? []).findLast((of) => of.full && graded(of).length > 0);
  const scale = latest && seed.scales.get(latest.framework);
  if (!scale) return new Map();
  const place = (grade: string | null) => scale.grades.indexOf(grade ?? '');
  return new Map(
    graded(latest).map(({ area, grade }) => [`${area} ${scale.key}`, [place(grade), scale.grades.length - 1]]),
  );
}

function gradesAlike(seed: Seed, one: string, other: string): number | null {
  const mine = grades(seed, one);
  const pairs = [...grades(seed, other)].flatMap(([area, [theirs, most]]) => {
    const own = mine.get(area);
    return own ? [1 - Math.abs(own[0] - theirs) / most] : [];
  });
  return pairs.length === 0 ? null : pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
}

function sameRegion(seed: Seed, one: string, other: string): number {
  const region = (key: string) => seed.authorities.find((of) => of.key === key)?.onsRegion ?? null;
  return region(one) !== null && region(one) === region(other) ? 1 : 0;
}

function near(seed: Seed, one: string, other: string): number | null {
  const listed = seed.neighbours.find((of) => of.authority === one && of.model === 2025)?.neighbours ?? [];
  if (listed.length === 0) return null;
  const found = listed.find(({ authority }) => authority === other);
  return found ? (11 - found.rank) / 10 : 0;
}

function together(seed: Seed, one: string, other: string): boolean {
  const stays = (key: string) =>
    (seed.inspections.get(key) ?? []).flatMap(({ firstDay, lastDay }) =>
      firstDay !== null && lastDay !== null ? [[firstDay, lastDay] as const] : [],
    );
  return stays(one).some(([first, last]) => stays(other).some(([from, to]) => first <= to && from <= last));
}

/** The authorities that are like one, by their keys, with the weights of a caller who gives none. */
export function likenesses(seed: Seed, authority: string): Map<string, Likeness> {
  const [problems, strengths] = [tallies(seed, 'PROBLEM'), tallies(seed, 'STRENGTH')];
  const compared = [...problems].flatMap(([key, tally]) =>
    tally.size + (strengths.get(key)?.size ?? 0) > 0 ? key : [],
  );
  const [weak, strong] = [vectors(problems, compared.length), vectors(strengths, compared.length)];
  const empty: Vector = new Map();
  const found = new Map<string, Likeness>();
  for (const other of compared) {
    if (other === authority) continue;
    const both = [weak, strong].map((of) => cosine(of.get(authority) ?? empty, of.get(other) ?? empty));
    const values = [
      ...both.map(total),
      gradesAlike(seed, authority, other),
      sameRegion(seed, authority, other),
      near(seed, authority, other),
    ];
    const shares = WEIGHTS.map((weight) => weight / SUM);
    const score = sixDigits(shares.reduce((sum, share, at) => sum + share * (values[at] ?? 0), 0));
    if (score === 0) continue;
    found.set(other, {
      score,
      parts: COMPONENTS.map((component, at) => part(component, values[at] ?? null, shares[at] ?? 0)),
      themes: telling(both, shares),
      sameDeliveryBody: seed.bodies.some((served) => served.includes(authority) && served.includes(other)),
      inspectedTogether: together(seed, authority, other),
    });
  }
  return found;
}

const part = (component: Part['component'], value: number | null, weight: number): Part => ({
  component,
  value: value === null ? null : sixDigits(value),
  weight: sixDigits(weight),
  contribution: sixDigits((value ?? 0) * weight),
});

/** The five themes that add most to the score, problems before strengths where they add the same by one theme. */
function telling(both: readonly (ReadonlyMap<string, number> | null)[], shares: readonly number[]): Telling[] {
  const all = both.flatMap((themes, at) =>
    [...(themes ?? [])].map(([theme, value]): Telling => {
      const polarity = at === 0 ? 'PROBLEM' : 'STRENGTH';
      return { theme, polarity, contribution: sixDigits(value * (shares[at] ?? 0)) };
    }),
  );
  const order = (a: Telling, b: Telling) =>
    b.contribution - a.contribution ||
    (a.theme < b.theme ? -1 : a.theme > b.theme ? 1 : a.polarity < b.polarity ? -1 : 1);
  return all
    .filter(({ contribution }) => contribution > 0)
    .toSorted(order)
    .slice(0, 5);
}
