/** The design's rules of status and sharing once more, written from its text and not from the program. */
import type { Seed, SeedFinding, SeedInspection } from './seed.ts';

/** The theme and all that lie beneath it. */
function withNarrower(themes: Seed['themes'], theme: string): Set<string> {
  const below = [...themes]
    .filter(([, broader]) => broader === theme)
    .flatMap(([key]) => [...withNarrower(themes, key)]);
  return new Set([theme, ...below]);
}

/** Whether a finding is a problem: weak, or mixed. */
export const problem = ({ polarity }: SeedFinding): boolean => polarity === 'WEAKNESS' || polarity === 'MIXED';

/** What one inspection that was read says of a theme. */
function voice({ findings }: SeedInspection, within: ReadonlySet<string>) {
  const on = findings.filter((of) => of.counted && of.themes.some((theme) => within.has(theme)));
  return {
    examines: on.some(({ polarity }) => polarity !== 'NEUTRAL'),
    problem: on.some(problem),
    headline: on.some((of) => problem(of) && of.headline),
    relieves: on.some((of) => of.polarity === 'STRENGTH' || of.resolved),
  };
}

/** The inspections of an authority that were read, with what each says of the theme. */
const voices = (seed: Seed, authority: string, theme: string) => {
  const within = withNarrower(seed.themes, theme);
  return (seed.inspections.get(authority) ?? [])
    .filter(({ reading }) => reading === 'READ')
    .map((inspection) => ({ inspection, ...voice(inspection, within) }));
};

/** The status of a theme's weakness in an authority today, `null` where no inspection ever reported it. */
export function status(seed: Seed, authority: string, theme: string, headline = false): string | null {
  const read = voices(seed, authority, theme);
  const reports = (of: (typeof read)[number]) => (headline ? of.headline : of.problem);
  const last = read.findLastIndex(reports);
  if (last === -1) return null;
  const before = read.slice(0, last).filter((of) => of.examines);
  const previous = before.at(-1);
  const after = read.slice(last + 1).filter((of) => of.examines);
  if (after.length === 0) {
    if (last < read.length - 1) return 'NOT_EXAMINED';
    if (previous === undefined) return 'FIRST_SEEN';
    if (reports(previous)) return 'PERSISTING';
    return before.some(reports) ? 'RE_EMERGED' : 'NEW';
  }
  const lastFull = after.findLast(({ inspection }) => inspection.full);
  return lastFull?.relieves && !after.some((of) => of.problem) ? 'RESOLVED' : 'NOT_REPEATED';
}

/** The authorities (keys) that share problems on a theme, on each basis. */
export function sharing(seed: Seed, theme: string): Record<'LATEST' | 'EVER' | 'RECURRENT', string[]> {
  const sets: ReturnType<typeof sharing> = { LATEST: [], EVER: [], RECURRENT: [] };
  for (const { key } of seed.authorities) {
    const examined = voices(seed, key, theme).filter((of) => of.examines);
    if (examined.at(-1)?.problem) sets.LATEST.push(key);
    if (examined.some((of) => of.problem)) sets.EVER.push(key);
    if (examined.filter((of) => of.problem && of.inspection.full).length >= 2) sets.RECURRENT.push(key);
  }
  return sets;
}
