/** The theme tree: the key of each theme → the key of its broader theme, `null` for a top theme. */
export type ThemeTree = ReadonlyMap<string, string | null>;

const BETWEEN = '--';

/**
 * The keys of the weaknesses a problem finding shows: each tagged theme, its broader themes up to the top, and
 * each of these refined by each tagged aspect (design of the graph, "Weakness": one on a top theme is
 * reported when any finding on it or a narrower theme reports it). Each key once, themes before refinements.
 */
export function weaknessesShown(themes: readonly string[], aspects: readonly string[], broader: ThemeTree): string[] {
  const covered = withBroader(themes, broader);
  const refined = [...covered].flatMap((theme) => [...new Set(aspects)].map((aspect) => theme + BETWEEN + aspect));
  return [...covered, ...refined];
}

/** The themes and all broader ones, each once. */
export function withBroader(themes: readonly string[], broader: ThemeTree): Set<string> {
  const covered = new Set<string>();
  for (const tagged of themes) {
    let theme: string | null = tagged;
    while (theme !== null && !covered.has(theme)) {
      covered.add(theme);
      theme = broader.get(theme) ?? null;
    }
  }
  return covered;
}

/** The theme of a weakness: `supervision` of both `supervision` and `supervision--analysis-depth`. */
export const themeOfWeakness = (weakness: string): string => weakness.split(BETWEEN, 1)[0] ?? weakness;
