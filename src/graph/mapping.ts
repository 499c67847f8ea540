/**
 * How the types of the public schema are read from the graph: the vocabulary of the declarative tables in
 * `src/graph/<stem>.ts`. The planner (`src/graph/planner/`) turns a selection into one statement by these tables.
 */
import type { Lineage } from './lineage.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';

/** The Cypher variables in which a thing stands: its node, and what else its columns may read. */
export interface Scope {
  readonly node: string;
  /** The relationship the node was reached by, when its properties are columns. */
  readonly via?: string;
  /** Variables of a computed row, by name. */
  readonly row?: Readonly<Record<string, string>>;
  /** Where the type is an interface: for each type it can be, the variable that holds its node, else null. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** The findings that facets divide. */
  readonly divided?: DividedFindings;
  /** The question a `sharedBy` row answers. */
  readonly sharing?: SharingQuestion;
  /** The question that the stored statuses of the connection answer in which the thing stands. */
  readonly standing?: StandingQuestion;
  /** What the connection in which the thing stands is ordered by. */
  readonly cursor?: CursorKeys;
}

/** What a stored status was asked for: the parameter of the day, and whether only headlines report. */
export interface StandingQuestion {
  readonly asOf: string;
  readonly headline: boolean;
}

/** The findings that facets divide, as Cypher. */
export interface DividedFindings {
  /** Clauses that give the findings one by one, as if the filters named were not given; `WITH` or `MATCH` may follow. */
  readonly findings: (finding: string, except: readonly string[]) => string;
}

/** What `sharedBy` asks, as Cypher: for the fields of its rows. */
export interface SharingQuestion {
  /** The clauses from the subject over its themes to each finding, its inspection and the authority it is of. */
  readonly walk: (finding: string, inspection: string, authority: string) => string;
  /** Whose records count for which authority. */
  readonly lineage: Lineage;
  /** The conditions that a finding counts at all. */
  readonly counts: (finding: string, inspection: string) => readonly string[];
  /** The condition that a counting finding is what was asked for. */
  readonly matches: (finding: string) => string;
  /** Id of the weakness whose stored status is shown, and the parameters it is looked up by. */
  readonly weaknessId: string;
  readonly prominence: string;
  readonly asOf: string;
  /** Parameter: whether the stored status answers this question. */
  readonly stored: string;
  /** Parameter: whether problems are asked for, of which accuracy is known. */
  readonly ofProblems: string;
}

/** What a page is ordered by: the enum value and direction that name it in a cursor, and the Cypher of its keys. */
export interface CursorKeys {
  readonly order: string;
  readonly keys: readonly string[];
}

/**
 * A stored property of the thing or of the relationship it was reached by and, where the API's form differs, its decoding.
 * Read by its name, so that the text is the same for all such columns.
 */
export interface StoredField {
  readonly kind: 'stored';
  readonly of: 'node' | 'via';
  readonly name: string;
  readonly decode?: (value: unknown, scope: Scope) => unknown;
}

/** Any other scalar field: an expression over the scope and its decoding. */
export interface ColumnField {
  readonly kind: 'column';
  readonly expression: (scope: Scope) => string;
  readonly decode?: (value: unknown, scope: Scope) => unknown;
  /** Whether it is a variable of a computed row: there whether or not it is asked for, so that asking for others plans nothing. */
  readonly inRow?: true;
}

/** An object made of the same row: an edge's node, the licence of a document. */
export interface ObjectField {
  readonly kind: 'object';
  readonly type: string;
  readonly scope: (scope: Scope) => Scope;
}

/** At most one related thing, or a list that the model bounds. */
export interface RelationField {
  readonly kind: 'one' | 'list';
  readonly type: string;
  readonly match: (from: Scope, to: Target) => string;
  readonly where?: (to: Target, args: ArgumentReader) => readonly string[];
  readonly order?: (to: Target) => string;
}

/** A Relay connection. */
export interface ConnectionField {
  readonly kind: 'connection';
  /** Type of its nodes. */
  readonly type: string;
  /** The clauses that find the nodes; they end so that `WHERE` may follow. */
  readonly match: (from: Scope, to: Target, args: ArgumentReader) => string;
  /** Conditions of its own arguments, beside `filter`. */
  readonly where?: (to: Target, args: ArgumentReader) => readonly string[];
  /** Whether `match` can reach one node twice. */
  readonly distinct?: boolean;
  /** The question its stored statuses answer, where its edges are HAS_WEAKNESS. */
  readonly standing?: (from: Scope, args: ArgumentReader) => StandingQuestion;
  readonly orders: OrderTable;
  /** The order of a connection without an `orderBy` argument. */
  readonly fixedOrder?: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
}

/** Anything else: the field says itself what Cypher it needs. */
export interface ComputedField {
  readonly kind: 'computed';
  readonly plan: (context: PlanContext, scope: Scope, field: FieldPlan) => Compiled;
}

export type FieldMapping = StoredField | ColumnField | ObjectField | RelationField | ConnectionField | ComputedField;

/** The variables of a related thing that is being matched. */
export interface Target {
  readonly node: string;
  readonly via: string;
  /** A fresh variable for a thing on the way. */
  readonly step: (name: string) => string;
}

/** Order fields of a connection: enum value → the expression of its never-null sort key. */
export type OrderTable = Readonly<Record<string, (target: { node: string; via?: string }) => string>>;

/** A piece of a statement and how to turn its value into what GraphQL returns. */
export interface Compiled {
  readonly expression: string;
  /**
   * Clauses that must stand before the `RETURN` of the row, such as `CALL (n) { … }`: Cypher does not allow an aggregation
   * beneath an expression that also names the row.
   */
  readonly prelude?: string;
  readonly hydrate: (value: unknown) => unknown;
  /**
   * Where the value is `[rows, …rest]` and the rows need nothing that stands before them: the clauses that give them one
   * by one, and what gives the rest. Rows sent one by one are read as they come and cost less than a list of as many.
   */
  readonly apart?: { readonly rows: string; readonly prelude: string; readonly rest: string };
}

/** The arguments of one field while its Cypher is written. Values become parameters, never text. */
export interface ArgumentReader {
  /** Whether the argument was given (a default counts) and is not null. */
  readonly has: (name: string) => boolean;
  /** The value of an enum or Boolean, on which the text may depend. */
  readonly choice: (name: string) => unknown;
  /** `$pN` holding the argument, or `fallback` when it is absent or null, after `convert`. */
  readonly parameter: (name: string, convert?: (value: unknown) => unknown, fallback?: unknown) => string;
  /** `$pN` computed from all arguments of the field. */
  readonly computed: (compute: (args: Readonly<Record<string, unknown>>) => unknown) => string;
}

/** How one type of the schema is read. */
export interface TypeTable {
  readonly type: string;
  /** The label of its nodes; none for edges and embedded objects. */
  readonly label?: string;
  readonly fields: Readonly<Record<string, FieldMapping>>;
}

/** One condition of a filter input. */
export type FilterField =
  | {
      readonly kind: 'compare';
      readonly expression: (scope: Scope) => string;
      readonly convert?: (value: unknown) => unknown;
    }
  | { readonly kind: 'one'; readonly filter: string; readonly match: (from: Scope, to: Target) => string }
  | { readonly kind: 'many'; readonly filter: string; readonly match: (from: Scope, to: Target) => string }
  | { readonly kind: 'related'; readonly type: string; readonly match: (from: Scope, to: Target) => string }
  | { readonly kind: 'theme'; readonly match: (from: Scope, to: Target) => string }
  /** Anything else: the field says itself what its condition is; `given` reads the fields of its input. */
  | { readonly kind: 'computed'; readonly condition: (from: Scope, to: Target, given: ArgumentReader) => string };

/** Filter input → its fields; `and`, `or`, `not` are understood everywhere. */
export type FilterTable = Readonly<Record<string, Readonly<Record<string, FilterField>>>>;

/** A stored property as a column. */
export const property = (name: string, decode?: (value: unknown) => unknown): StoredField => ({
  kind: 'stored',
  of: 'node',
  name,
  ...(decode && { decode }),
});

/** A list property: absent in the store means empty. */
export const listProperty = (name: string): StoredField => property(name, (value) => value ?? []);

/** A property of the relationship by which the thing was reached. */
export const viaProperty = (name: string): StoredField => ({ kind: 'stored', of: 'via', name });

/** A variable of a computed row. */
export const rowValue = (name: string): ColumnField => ({
  kind: 'column',
  expression: ({ row }) => row?.[name] ?? 'null',
  inRow: true,
});

/** An object read from the same variables. */
export const sameRow = (type: string): ObjectField => ({ kind: 'object', type, scope: (scope) => scope });

/** Compares a stored property. */
export const compare = (name: string): FilterField => ({
  kind: 'compare',
  expression: ({ node }) => `${node}.${name}`,
});
