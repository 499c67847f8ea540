/** Random days on which sources differ. */
import type { Random } from '../random.ts';
import { addNode, type Graph, relate } from './graph.ts';
import { day } from './words.ts';

const WHAT = ['FIRST_DAY', 'LAST_DAY', 'PUBLISHED'];

/** Adds what two or three sources say of some days of inspections; now and then they say the same. */
export function addDates(random: Random, graph: Graph): void {
  const idsOf = (label: string) => [...graph.nodes.values()].filter((node) => node.label === label).map(({ id }) => id);
  const documents = idsOf('Document');
  for (const inspection of random.some(idsOf('Inspection'), 8))
    for (const what of random.some(WHAT, random.int(1, 2))) {
      const days = [day(random), day(random)];
      for (const [at, document] of random.some(documents, random.int(2, 3)).entries()) {
        const key = `${inspection.slice('inspection:'.length)}-${what.toLowerCase()}-${at}`;
        const stated = { key, what, day: random.pick(days), preferred: at === 0 };
        const id = addNode(graph, 'DateStatement', `date-statement:${key}`, stated);
        relate(graph, inspection, 'DATED', id);
        relate(graph, id, 'DATE_STATED_IN', document);
      }
    }
}
