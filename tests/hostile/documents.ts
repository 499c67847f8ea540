import { HOSTILE_STRINGS } from './strings.ts';

/** Draws whole numbers below a bound, the same ones for the same seed. */
type Draw = (below: number) => number;

/** A linear congruential generator (Numerical Recipes): what is sent can be sent again. */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The body of a request, as it is sent. */
type Body = string | Uint8Array;

const json = (query: unknown, variables?: unknown, more: object = {}): string =>
  JSON.stringify({ query, ...(variables === undefined ? {} : { variables }), ...more });

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

const nested = (open: string, inner: string, close: string, depth: number): string =>
  open.repeat(depth) + inner + close.repeat(depth);

const pick = <One>(draw: Draw, from: readonly One[]): One => from[draw(from.length)]!;

/** Kinds of hostile request, each of another size every time. `known` are questions that are valid. */
const KINDS: Readonly<Record<string, (draw: Draw, known: readonly string[]) => Body>> = {
  deep: (draw) => json(nested('{ themes(first: 1) { nodes { broader ', '{ key }', ' } } }', 1 + draw(2_000))),
  'deep without end': (draw) => json('{ a '.repeat(1 + draw(40_000))),
  'cycle of types': (draw) =>
    json(
      `{ themes(first: 100) { nodes ${nested('{ findings(first: 100) { nodes { themes ', '{ key }', ' } } }', 1 + draw(9))} } }`,
    ),
  aliases: (draw) => json(`{ ${times(1 + draw(5_000), (at) => `a${at}: dataset { __typename }`)} }`),
  'aliases beneath': (draw) =>
    json(`{ themes(first: 1) { nodes { ${times(1 + draw(5_000), (at) => `a${at}: key`)} } } }`),
  'the same field': (draw) => json(`{ ${'__typename '.repeat(1 + draw(20_000))} }`),
  directives: (draw) => json(`{ __typename ${'@include(if: true) '.repeat(1 + draw(3_000))} }`),
  'unknown directives': (draw) => json(`{ __typename ${times(1 + draw(2_000), (at) => `@d${at}`)} }`),
  'fragment bomb': (draw) => {
    const count = 2 + draw(40);
    const fragments = times(count, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    return json(`{ ...F0 } ${fragments} fragment F${count} on Query { __typename }`);
  },
  'cyclic fragments': (draw) => {
    const count = 1 + draw(50);
    return json(`{ ...F0 } ${times(count, (at) => `fragment F${at} on Query { ...F${(at + 1) % count} }`)}`);
  },
  'introspection, deep': (draw) =>
    json(`{ __schema { types { fields { type ${nested('{ ofType ', '{ name }', ' }', 1 + draw(300))} } } } }`),
  'introspection, cyclic': (draw) =>
    json(`{ __schema { types ${nested('{ fields { type ', '{ name }', ' } }', 1 + draw(12))} } }`),
  'large first': (draw) => json(`{ findings(first: ${10 ** (1 + draw(40))}) { nodes { key } } }`),
  'numbers of every kind': (draw) =>
    json(
      `{ findings(first: ${pick(draw, ['-1', '0', '1.5', '1e9', '2147483648', '-0', '00', '0x10', '1_000'])}) { nodes { key } } }`,
    ),
  'deep literal': (draw) =>
    json(`{ findings(first: 1, filter: ${nested('{ not: ', '{}', ' }', 1 + draw(2_000))}) { nodes { key } } }`),
  'deep variable': (draw) =>
    `{"query":"query ($f: FindingFilter) { findings(first: 1, filter: $f) { nodes { key } } }","variables":{"f":${nested('{"not":', '{}', '}', 1 + draw(5_000))}}}`,
  'wide variable': (draw) =>
    json('query ($i: [ID!]!) { nodes(ids: $i) { __typename } }', {
      i: Array.from({ length: 1 + draw(20_000) }, (_, at) => `x${at}`),
    }),
  'long variable': (draw) =>
    json('query ($t: String!) { search(text: $t, first: 1) { totalCount } }', {
      t: pick(draw, HOSTILE_STRINGS).repeat(1 + draw(300)),
    }),
  'a variable of another type': (draw) =>
    json('query ($n: Int) { findings(first: $n) { nodes { key } } }', {
      n: pick<unknown>(draw, ['1', [], {}, null, true, 2 ** 31, 1.5, [[1]]]),
    }),
  'many variables': (draw) => {
    const count = 1 + draw(2_000);
    return json(`query (${times(count, (at) => `$v${at}: Int = ${at}`)}) { __typename }`);
  },
  'many operations': (draw) =>
    json(
      times(1 + draw(1_000), (at) => `query Q${at} { __typename }`),
      undefined,
      { operationName: 'Q0' },
    ),
  'an operation that is not there': (draw) =>
    json('query A { __typename }', undefined, { operationName: pick(draw, HOSTILE_STRINGS) }),
  'a mutation or subscription': (draw) =>
    json(pick(draw, ['mutation { __typename }', 'subscription { __typename }', 'mutation { deleteAll }'])),
  'Unicode in a document': (draw) => json(`{ ${pick(draw, HOSTILE_STRINGS)} }`),
  'Unicode in a string': (draw) =>
    json(`{ search(text: ${JSON.stringify(pick(draw, HOSTILE_STRINGS))}, first: 1) { totalCount } }`),
  'a forged cursor': (draw, known) =>
    json(`query ($after: String) { findings(first: 1, after: $after) { nodes { key } } }`, {
      after: btoa(
        JSON.stringify(pick<unknown>(draw, [[], {}, [1, 2], { at: [null] }, known.length, 'x', [[[['x']]]]])),
      ),
    }),
  'a forged id': (draw) =>
    json('query ($id: ID!) { node(id: $id) { __typename } }', { id: pick(draw, HOSTILE_STRINGS) }),
  'a block string': (draw) =>
    json(`{ search(text: """${'"'.repeat(draw(3))}${' \n'.repeat(1 + draw(3_000))}""", first: 1) { totalCount } }`),
  comments: (draw) => json(`${'#\n'.repeat(1 + draw(50_000))}{ __typename }`),
  'a question with letters changed': (draw, known) => json(mutated(draw, pick(draw, known))),
  'a question cut off': (draw, known) => {
    const text = pick(draw, known);
    return json(text.slice(0, draw(text.length)));
  },
  'JSON cut off': (draw, known) => {
    const text = json(pick(draw, known));
    return text.slice(0, draw(text.length));
  },
  'JSON of another shape': (draw) =>
    pick(draw, [
      '[]',
      '{}',
      'null',
      '1',
      '"{ __typename }"',
      '{"query":1}',
      '{"query":["{a}"]}',
      '{"query":null}',
      '[{"query":"{ __typename }"}]',
      '{"query":"{ __typename }","variables":"x"}',
      '{"query":"{ __typename }","variables":[1]}',
      '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      '{"__proto__":{"query":"{ __typename }"}}',
    ]),
  'deep JSON': (draw) => nested('[', '1', ']', 1 + draw(50_000)),
  bytes: (draw) => Uint8Array.from({ length: 1 + draw(500) }, () => draw(256)),
};

/** A question with some of its letters replaced, dropped or doubled. */
function mutated(draw: Draw, text: string): string {
  let changed = text;
  for (let count = 1 + draw(5); count > 0; count -= 1) {
    const at = draw(changed.length);
    const other = pick(draw, [
      '',
      '{',
      '}',
      '(',
      ')',
      '$',
      '!',
      '...',
      '@',
      ':',
      '"',
      '\u0000',
      '\uD800',
      'a',
      '1',
      '[',
      ']',
      '&',
      '|',
      '#',
    ]);
    changed = changed.slice(0, at) + other + changed.slice(at + draw(2));
  }
  return changed;
}

/** So many hostile requests, the kinds in turn, each with its name. */
export function* hostileBodies(
  count: number,
  seed: number,
  known: readonly string[],
): Generator<{ kind: string; body: Body }> {
  const draw = drawFrom(seed);
  const kinds = Object.entries(KINDS);
  for (let at = 0; at < count; at += 1) {
    const [kind, make] = kinds[at % kinds.length]!;
    yield { kind, body: make(draw, known) };
  }
}
