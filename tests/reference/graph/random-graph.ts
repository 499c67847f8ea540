/** A random graph in the shape of the real one: nulls, ties, empty ends and odd text wherever they may be. */
import { createRandom } from '../random.ts';
import { addChanges } from './changes.ts';
import { setCounts } from './counts.ts';
import { addDates } from './dates.ts';
import { addEarlierVisits } from './earlier-visits.ts';
import { addExamined } from './examined.ts';
import { addFindings } from './findings.ts';
import { addFollows } from './follows.ts';
import type { Graph } from './graph.ts';
import { addFrameworks, addInspections } from './inspections.ts';
import { addNeighbours, addRegister } from './register.ts';
import { addRecoveries } from './recoveries.ts';
import { addStandings } from './standings.ts';
import { addVocabulary } from './vocabulary.ts';

/** Makes the graph of a seed. */
export function randomGraph(seed: number): Graph {
  const random = createRandom(seed);
  const graph: Graph = { nodes: new Map(), relationships: [] };
  const authorities = addRegister(random, graph);
  const words = addVocabulary(random, graph);
  const frameworks = addFrameworks(random, graph);
  const { documents } = addInspections(random, graph, authorities, frameworks);
  addFindings(random, graph, documents, words);
  addStandings(random, graph, authorities, words.weaknesses);
  addEarlierVisits(random, graph, documents, words);
  addNeighbours(random, graph, authorities);
  addRecoveries(createRandom(seed + 1), graph, { authorities, frameworks, documents, ...words });
  addFollows(graph, authorities);
  addExamined(graph);
  addDates(createRandom(seed + 4), graph);
  addChanges(createRandom(seed + 5), graph);
  setCounts(graph);
  return graph;
}
