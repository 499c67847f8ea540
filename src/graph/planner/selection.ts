import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fragments of a document by name. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const fragmentsByDocument = new WeakMap<DocumentNode, Fragments>();

/** The fragments that a document defines; looked for once, since a document is asked many times. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const known = fragmentsByDocument.get(document);
  if (known) return known;
  const nodes = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(nodes.map((node) => [node.name.value, node]));
  fragmentsByDocument.set(document, fragments);
  return fragments;
}

/** What is needed to read a selection: the schema, the operation's fragments and its coerced variables. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fields that a concrete type contributes to these selection sets, by response name, in order of appearance:
 * fragments opened, `@skip` and `@include` applied, the same response name merged (GraphQL specification, "CollectFields").
 */
export function collectFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (selection: SelectionNode): void => {
    if (!isIncluded(context, selection)) return;
    if (selection.kind === Kind.FIELD) {
      const name = responseName(selection);
      const nodes = fields.get(name);
      if (nodes) nodes.push(selection);
      else fields.set(name, [selection]);
      return;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.fragments[selection.name.value] : selection;
    if (!fragment || !applies(context.schema, fragment.typeCondition?.name.value, type)) return;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (visited.has(selection.name.value)) return;
      visited.add(selection.name.value);
    }
    fragment.selectionSet.selections.forEach(visit);
  };
  for (const set of selectionSets) set?.selections.forEach(visit);
  return fields;
}

/** The name that a field has in the answer. */
export const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Whether `@skip` and `@include` leave a selection in. Throws where their arguments cannot be had. */
export function isIncluded({ variables }: Pick<SelectionContext, 'variables'>, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
