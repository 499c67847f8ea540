/** Random changes that curators made. */
import type { Random } from '../random.ts';
import { addNode, type Graph, type Properties, relate } from './graph.ts';
import { day, maybe, text } from './words.ts';

const KINDS = ['CONFIRM', 'CORRECT', 'REJECT', 'ADD', 'WITHDRAW', 'UNDO'];

/** Adds 40 changes, of findings that are there and of some that are not, and versions to some findings. */
export function addChanges(random: Random, graph: Graph): void {
  const findings = [...graph.nodes.values()].filter(({ label }) => label === 'Finding');
  for (const { properties } of findings)
    if (random.chance(0.3)) Object.assign(properties, { version: random.int(2, 5) });
  const made: string[] = [];
  for (let sequence = 1; sequence <= 40; sequence += 1) {
    const finding = random.chance(0.9) ? random.pick(findings.slice(0, 12)).id : 'finding:gone';
    const id = addNode(graph, 'Change', `change:${sequence}`, {
      ...{ sequence, finding, kind: random.pick(KINDS), by: random.pick(['desk', 'night desk']) },
      at: `${day(random)}T12:00:00.000Z`,
      reason: maybe(random, text(random, 3)),
      version: random.int(2, 9),
      ...(random.chance(0.7) ? stateAt(random, 'before') : {}),
      ...(random.chance(0.7) ? stateAt(random, 'after') : {}),
    });
    if (made.length > 0 && random.chance(0.3)) relate(graph, id, 'UNDOES', random.pick(made.slice(0, 5)));
    made.push(id);
  }
}

const stateAt = (random: Random, end: string): Properties => ({
  [`${end}Statement`]: text(random, 3),
  [`${end}Polarity`]: random.pick(['STRENGTH', 'WEAKNESS']),
  [`${end}Themes`]: random.some(['theme:one', 'theme:two'], random.int(0, 2)),
  [`${end}Aspects`]: random.some(['aspect:one'], random.int(0, 1)),
  [`${end}ReviewStatus`]: random.pick(['UNREVIEWED', 'CORRECTED']),
});
