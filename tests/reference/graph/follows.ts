/** Which inspection each one follows; by what is already in the graph, so that no random value is drawn. */
import { sorted } from '../order.ts';
import { type Graph, pointingAt, propertyOf, relate } from './graph.ts';

/** Adds FOLLOWS between the inspections of each authority. */
export function addFollows(graph: Graph, authorities: readonly string[]): void {
  const keys = (id: string) => ['latest', 'earliest'].map((name) => String(propertyOf(graph, id, name)));
  for (const authority of authorities) {
    const inspections = sorted(pointingAt(graph, authority, 'OF'), (id) => [...keys(id), id]);
    for (const [at, id] of inspections.slice(1).entries()) relate(graph, id, 'FOLLOWS', inspections[at] ?? '');
  }
}
