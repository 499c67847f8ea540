/** Counts that the graph stores because answers are ordered by them: they agree with what they count. */
import { type Graph, pointedAt, pointingAt, propertyOf } from './graph.ts';

type Counts = Readonly<Record<string, number>>;

/** Sets every stored count of the finished graph. */
export function setCounts(graph: Graph): void {
  for (const [id, node] of graph.nodes) {
    const counts = COUNTED[node.label]?.(graph, id);
    if (counts) graph.nodes.set(id, { ...node, properties: { ...node.properties, ...counts } });
  }
}

const COUNTED: Readonly<Record<string, (graph: Graph, id: string) => Counts>> = {
  Authority: (graph, id) => {
    const inspections = pointingAt(graph, id, 'OF');
    return {
      inspectionCount: inspections.length,
      findingCount: inspections.flatMap((inspection) => pointedAt(graph, inspection, 'REPORTS')).length,
      weaknessCount: open(graph, 'from', id).filter(({ to }) => propertyOf(graph, to, 'level') === 'THEME').length,
    };
  },
  Framework: (graph, id) => ({ inspectionCount: pointingAt(graph, id, 'UNDER').length }),
  Inspection: (graph, id) => ({ findingCount: pointedAt(graph, id, 'REPORTS').length }),
  Dataset: (graph) => {
    const having = (label: string, test: (properties: Readonly<Record<string, unknown>>) => boolean) =>
      [...graph.nodes.values()].filter((node) => node.label === label && test(node.properties)).length;
    return {
      documentsWithText: having('Document', (of) => of.quoteStatus === 'HELD'),
      quotes: having('Finding', (of) => of.quote !== null),
    };
  },
  Document: (graph, id) => ({ findingCount: pointingAt(graph, id, 'EVIDENCED_IN').length }),
  Theme: (graph, id) => {
    const findings = new Set(selfAndNarrower(graph, id).flatMap((theme) => pointingAt(graph, theme, 'ABOUT')));
    return {
      findingCount: findings.size,
      problemCount: [...findings].filter((finding) => isProblem(graph, finding)).length,
    };
  },
  Weakness: (graph, id) => ({
    findingCount: pointingAt(graph, id, 'SHOWS').length,
    authorityCount: open(graph, 'to', id).length,
  }),
};

const open = (graph: Graph, end: 'from' | 'to', id: string) =>
  graph.relationships.filter(
    ({ type, properties, ...ends }) =>
      type === 'HAS_WEAKNESS' &&
      ends[end] === id &&
      properties.open === true &&
      properties.prominence === 'ANY' &&
      properties.status !== 'RESOLVED',
  );

const selfAndNarrower = (graph: Graph, theme: string): string[] => [
  theme,
  ...pointingAt(graph, theme, 'BROADER').flatMap((narrower) => selfAndNarrower(graph, narrower)),
];

const isProblem = (graph: Graph, finding: string): boolean =>
  ['WEAKNESS', 'MIXED'].includes(String(propertyOf(graph, finding, 'polarity')));
