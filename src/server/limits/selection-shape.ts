import { Kind, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How deep a selection goes and how many selections it has, fragments written out. */
export interface SelectionShape {
  readonly depth: number;
  readonly selections: number;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const NOTHING: SelectionShape = { depth: 0, selections: 0 };

/**
 * Measures selections without writing any fragment out: each fragment is measured once, so that a document of n
 * tokens takes n steps however often its fragments spread each other (25 fragments of two spreads are 2^25
 * selections). A cycle counts as nothing here: validation refuses it.
 */
export function shapeMeter(fragments: Fragments): (set: SelectionSetNode) => SelectionShape {
  const measured = new Map<string, SelectionShape>();

  const fragmentShape = (name: string): SelectionShape => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const shape = fragment ? setShape(fragment.selectionSet) : NOTHING;
    measured.set(name, shape);
    return shape;
  };

  const selectionShape = (node: SelectionNode): SelectionShape => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentShape(node.name.value);
    const inner = node.selectionSet ? setShape(node.selectionSet) : NOTHING;
    return node.kind === Kind.FIELD ? { depth: inner.depth + 1, selections: inner.selections } : inner;
  };

  const setShape = (set: SelectionSetNode): SelectionShape => {
    let depth = 0;
    let selections = 0;
    for (const node of set.selections) {
      const shape = selectionShape(node);
      depth = Math.max(depth, shape.depth);
      selections += 1 + shape.selections;
    }
    return { depth, selections };
  };

  return setShape;
}
