/**
 * What one request may ask for. The largest query of the schema's own introspection (GraphiQL's) and every shipped
 * example stay far below each of them; a test holds that.
 */
export const LIMITS = Object.freeze({
  /** Bytes of a request's body. */
  body: 524_288,
  /** Lexical tokens of a document: bounds the time of parsing and of every later pass. */
  tokens: 5_000,
  /** Fields within fields, fragments followed. Introspection needs 15. */
  depth: 30,
  /** Selections when every fragment is written out where it is spread. */
  selections: 2_000,
  /** Distinct root fields of one operation: each is one statement. */
  rootFields: 20,
  aliases: 200,
  directives: 50,
  /** Lists and objects within each other, in a literal, a variable or a variable's type. */
  nesting: 20,
  /** Values in the variables of a request, lists and objects among them. */
  values: 10_000,
  /** Nodes a query may ask for: what each list or page on a path may have, multiplied, and summed over siblings. */
  nodes: 500_000,
});

export type LimitName = keyof typeof LIMITS;
