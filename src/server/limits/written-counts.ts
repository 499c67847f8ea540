import { visit, type DocumentNode } from 'graphql';

/** What a document has, counted as it is written. */
export interface WrittenCounts {
  readonly aliases: number;
  readonly directives: number;
  /** The deepest list or object within lists and objects, of literals and of types. */
  readonly nesting: number;
}

/** Counts aliases, directives and the nesting of values in one pass. */
export function countWritten(document: DocumentNode): WrittenCounts {
  let aliases = 0;
  let directives = 0;
  let nesting = 0;
  let open = 0;
  const nested = {
    enter: () => void (nesting = Math.max(nesting, (open += 1))),
    leave: () => void (open -= 1),
  };
  visit(document, {
    Field: { enter: (node) => void (aliases += node.alias ? 1 : 0) },
    Directive: { enter: () => void (directives += 1) },
    ListValue: nested,
    ObjectValue: nested,
    ListType: nested,
  });
  return { aliases, directives, nesting };
}
