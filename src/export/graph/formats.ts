import { tableText } from '../table-text.ts';
import { graphmlText } from './graphml.ts';
import type { GraphPart } from './things.ts';
import { turtleText } from './turtle.ts';

export const GRAPH_FORMATS = ['graphml', 'turtle', 'jsonl', 'csv'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** A piece of text, and of which file; '' where all is one. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

/**
 * A part of the graph as text, piece by piece, a page of things at a time; throws what its pages throw, and
 * `DATA_CHANGED` after the last piece when the data were changed meanwhile. CSV is a file for each kind of thing.
 */
export async function* graphPieces(format: GraphFormat, graph: GraphPart): AsyncGenerator<Piece> {
  if (format === 'csv') yield* tables(graph);
  else for await (const text of textOf(format, graph)) yield { file: '', text };
  await graph.close();
}

function textOf(format: Exclude<GraphFormat, 'csv'>, graph: GraphPart): AsyncGenerator<string> {
  if (format === 'graphml') return graphmlText(graph);
  return format === 'turtle' ? turtleText(graph) : lines(graph);
}

async function* lines({ things }: GraphPart): AsyncGenerator<string> {
  for (const { kind, columns, pages } of things) yield* tableText('jsonl', columns, pages, { type: kind.name });
}

async function* tables({ things }: GraphPart): AsyncGenerator<Piece> {
  for (const { kind, columns, pages } of things)
    for await (const text of tableText('csv', columns, pages)) yield { file: `${kind.file}.csv`, text };
}
