/** Makes a failing operation small: takes parts away as long as it stays valid and keeps failing. */
import { type ASTNode, type DocumentNode, type GraphQLSchema, Kind, parse, print, validate, visit } from 'graphql';
import type { Operation } from './operation.ts';

const REMOVABLE: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
]);
const MOST_TRIES = 400;

/** The smallest operation found that still fails. */
export async function reduced(
  schema: GraphQLSchema,
  operation: Operation,
  fails: (operation: Operation) => Promise<boolean>,
): Promise<Operation> {
  let smallest = operation;
  let index = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const document = without(smallest.document, index);
    if (document === undefined) break;
    const candidate = pruned({ ...smallest, document });
    const worth = candidate && validate(schema, candidate.document).length === 0 && (await fails(candidate));
    if (worth) smallest = candidate;
    else index += 1;
  }
  return smallest;
}

/** The document without its removable part of that number; undefined when there are not so many. */
function without(document: DocumentNode, index: number): DocumentNode | undefined {
  let seen = -1;
  let done = false;
  const smaller = visit(document, {
    enter(node: ASTNode) {
      if (done || !REMOVABLE.has(node.kind)) return undefined;
      seen += 1;
      if (seen !== index) return undefined;
      done = true;
      return null;
    },
  });
  return done ? smaller : undefined;
}

/** Without the fragments and variables that nothing uses any more; undefined when something is left empty. */
function pruned({ document, variables }: Operation): Operation | undefined {
  const text = print(visit(document, { VariableDefinition: () => null, FragmentDefinition: () => null }));
  const kept = new Set<string>();
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, print(one)] as const] : [],
    ),
  );
  const queue = [text];
  for (const part of queue)
    for (const [, name = ''] of part.matchAll(/\.\.\.\s?(\w+)/gu))
      if (fragments.has(name) && !kept.has(name)) {
        kept.add(name);
        queue.push(fragments.get(name) ?? '');
      }
  const used = new Set([...queue.join('\n').matchAll(/\$(\w+)/gu)].map(([, name]) => name));
  const smaller = visit(document, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
    FragmentDefinition: (node) => (kept.has(node.name.value) ? undefined : null),
  });
  const parsed = safely(smaller);
  return (
    parsed && {
      document: parsed,
      variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
    }
  );
}

/** An empty selection set or argument list cannot be parsed: then the part was not removable. */
function safely(document: DocumentNode): DocumentNode | undefined {
  try {
    return parse(print(document));
  } catch {
    return undefined;
  }
}
