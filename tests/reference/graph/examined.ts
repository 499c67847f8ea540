/** What each inspection found on each theme, in numbers; by what is already in the graph, so that no random value is drawn. */
import { type Graph, pointedAt, propertyOf, relate } from './graph.ts';

const CONCERNS = new Set(['COUNCIL', 'DELIVERY_BODY', 'PARTNERSHIP']);

/** Adds EXAMINED from each inspection to the themes of its findings that count. */
export function addExamined(graph: Graph): void {
  const inspections = [...graph.nodes.values()].filter(({ label }) => label === 'Inspection');
  for (const { id: inspection } of inspections) {
    const tallies = new Map<string, Record<string, number>>();
    for (const finding of pointedAt(graph, inspection, 'REPORTS')) {
      const said = saidOf(graph, finding);
      if (!said) continue;
      for (const theme of pointedAt(graph, finding, 'ABOUT')) {
        const tally = tallies.get(theme) ?? Object.fromEntries(Object.keys(said).map((name) => [name, 0]));
        tallies.set(theme, tally);
        for (const [name, is] of Object.entries(said)) tally[name] = (tally[name] ?? 0) + (is ? 1 : 0);
      }
    }
    for (const [theme, tally] of tallies) relate(graph, inspection, 'EXAMINED', theme, tally);
  }
}

/** What a finding adds to each number; nothing at all if it does not count. */
function saidOf(graph: Graph, finding: string): Record<string, boolean> | undefined {
  const [polarity, concerns, prominence] = ['polarity', 'concerns', 'prominence'].map((name) =>
    String(propertyOf(graph, finding, name)),
  );
  const resolved = propertyOf(graph, finding, 'resolved') === true;
  if (!CONCERNS.has(concerns ?? '') || (polarity === 'NEUTRAL' && !resolved)) return undefined;
  const problem = polarity === 'WEAKNESS' || polarity === 'MIXED';
  const headline = problem && prominence === 'HEADLINE';
  return {
    ...{ problems: problem, headlines: headline, strengths: polarity === 'STRENGTH' },
    ...{ openProblems: problem && !resolved, openHeadlines: headline && !resolved },
    reliefs: polarity === 'STRENGTH' || resolved,
  };
}
