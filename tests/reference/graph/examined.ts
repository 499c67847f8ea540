/** What each inspection found on each theme, in numbers; by what is already in the graph, so that no random value is drawn. */
import { type Graph, pointedAt, propertyOf, relate } from './graph.ts';

const CONCERNS = new Set(['COUNCIL', 'DELIVERY_BODY', 'PARTNERSHIP']);

/** Adds EXAMINED from each inspection to the themes of its findings that count. */
export function addExamined(graph: Graph): void {
  const inspections = [...graph.nodes.values()].filter(({ label }) => label === 'Inspection');
  for (const { id: inspection } of inspections) {
    const tallies = new Map<string, { problems: number; headlines: number; strengths: number }>();
    for (const finding of pointedAt(graph, inspection, 'REPORTS')) {
      const [polarity, concerns, prominence] = ['polarity', 'concerns', 'prominence'].map((name) =>
        String(propertyOf(graph, finding, name)),
      );
      if (polarity === 'NEUTRAL' || !CONCERNS.has(concerns ?? '')) continue;
      for (const theme of pointedAt(graph, finding, 'ABOUT')) {
        const tally = tallies.get(theme) ?? { problems: 0, headlines: 0, strengths: 0 };
        tallies.set(theme, tally);
        if (polarity === 'STRENGTH') tally.strengths += 1;
        else tally.problems += 1;
        if (polarity !== 'STRENGTH' && prominence === 'HEADLINE') tally.headlines += 1;
      }
    }
    for (const [theme, tally] of tallies) relate(graph, inspection, 'EXAMINED', theme, tally);
  }
}
