import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { limitExceeded } from './limit-exceeded.ts';
import { LIMITS, type LimitName } from './limits.ts';
import { countRootFields } from './root-fields.ts';
import { shapeMeter, type Fragments } from './selection-shape.ts';
import { countWritten } from './written-counts.ts';

interface Measure {
  readonly limit: LimitName;
  readonly actual: number;
  readonly what: string;
  readonly advice: string;
}

/**
 * Refuses a document that passes a limit which needs no schema, before validation, whose own rules are not linear.
 * Throws `LIMIT_EXCEEDED` for the first limit passed.
 */
export function checkDocument(document: DocumentNode): void {
  const passed = measuresOf(document).find(({ limit, actual }) => actual > LIMITS[limit]);
  if (passed) throw limitExceeded(passed.limit, passed.what, passed.advice, passed.actual);
}

function measuresOf(document: DocumentNode): Measure[] {
  const { aliases, directives, nesting } = countWritten(document);
  return [
    ...operationMeasures(document),
    { limit: 'aliases', actual: aliases, what: 'Aliases in a document', advice: 'Ask with a list filter ("in").' },
    { limit: 'directives', actual: directives, what: 'Directives in a document', advice: 'Send fewer.' },
    { limit: 'nesting', actual: nesting, what: 'Levels of lists and objects in a value', advice: 'Nest less.' },
  ];
}

function operationMeasures(document: DocumentNode): Measure[] {
  const { operations, fragments } = definitionsOf(document);
  const measure = shapeMeter(fragments);
  return operations.flatMap(({ selectionSet }): Measure[] => {
    const { depth, selections } = measure(selectionSet);
    const rootFields = countRootFields(selectionSet, fragments);
    return [
      { limit: 'depth', actual: depth, what: 'Levels of fields in an operation', advice: 'Nest less.' },
      {
        limit: 'selections',
        actual: selections,
        what: 'Selections with fragments written out',
        advice: 'Select less.',
      },
      { limit: 'rootFields', actual: rootFields, what: 'Root fields in an operation', advice: 'Split it in several.' },
    ];
  });
}

function definitionsOf(document: DocumentNode): { operations: OperationDefinitionNode[]; fragments: Fragments } {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) operations.push(node);
    else if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  return { operations, fragments };
}
