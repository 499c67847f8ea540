import { Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from './selection-shape.ts';

/** The number of distinct root fields (by response name) of an operation, its fragments followed once each. */
export function countRootFields(root: SelectionSetNode, fragments: Fragments): number {
  const names = new Set<string>();
  const followed = new Set<string>();
  const sets: SelectionSetNode[] = [root];
  for (let set = sets.pop(); set; set = sets.pop()) {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) names.add((node.alias ?? node.name).value);
      else if (node.kind === Kind.INLINE_FRAGMENT) sets.push(node.selectionSet);
      else if (!followed.has(node.name.value)) {
        followed.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment) sets.push(fragment.selectionSet);
      }
    }
  }
  return names.size;
}
