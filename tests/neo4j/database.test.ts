import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import { float } from '../../src/neo4j/parameters.ts';
import { requireSupported } from '../../src/neo4j/supported.ts';
import { droppingProxy } from '../support/dropping-proxy.ts';
import { connectionTo, openScratch, soon, wipe } from '../support/graph.ts';

let database: Database;
const cypher = (text: string) => ({ name: 'test', text });
const ask = (text: string, parameters = {}) => database.read(cypher(text), parameters, soon());

beforeAll(async () => {
  database = await openScratch();
  await wipe(database);
});
afterAll(() => database.close());

test('rows are positional, in the order of RETURN', async () => {
  expect(await ask("UNWIND [1, 2] AS n RETURN n, 'x' AS a, [n, null] AS list")).toEqual([
    [1, 'x', [1, null]],
    [2, 'x', [2, null]],
  ]);
});

test('whole numbers arrive as INTEGER at every depth, other numbers and marked ones as FLOAT', async () => {
  const text = 'RETURN valueType($a), valueType($b.c[0]), valueType($d), valueType($e), $f';
  const [row] = await ask(text, { a: 7, b: { c: [3] }, d: 1.5, e: float(1), f: undefined });
  expect(row).toEqual(['INTEGER NOT NULL', 'INTEGER NOT NULL', 'FLOAT NOT NULL', 'FLOAT NOT NULL', null]);
  expect(await ask('UNWIND [1, 2, 3] AS n RETURN n LIMIT $limit', { limit: 2 })).toHaveLength(2);
});

test('integers come back exactly up to 2^53 - 1', async () => {
  const largest = Number.MAX_SAFE_INTEGER;
  expect(await ask('RETURN $n, $n - 1, -$n', { n: largest })).toEqual([[largest, largest - 1, -largest]]);
});

test('a parameter without a Cypher type is refused before anything is sent', async () => {
  await expect(ask('RETURN $a', { a: { b: [() => 1] } })).rejects.toThrow('Parameter a.b[0] has no Cypher type');
});

test('a READ session refuses to write', async () => {
  await expect(ask('CREATE (:Refused) RETURN 1')).rejects.toThrow('Statement test failed');
  expect(await ask('MATCH (n:Refused) RETURN count(n)')).toEqual([[0]]);
});

test('a wrong statement fails with its name and the driver error as cause', async () => {
  const error: unknown = await ask('RETURN nonsense(1)').catch((caught: unknown) => caught);
  expect(error).toMatchObject({ message: expect.stringContaining('Statement test failed') as string });
  expect(error).toMatchObject({ cause: { code: 'Neo.ClientError.Statement.SyntaxError' } });
});

test('reads beyond those that run at once wait for their turn, as long as their deadline lets them', async () => {
  const slow = cypher('UNWIND range(1, 300000) AS n RETURN sum(n)');
  const running = Array.from({ length: 64 }, () => database.read(slow, {}, Date.now() + 120_000));
  const late: unknown = await database.read(cypher('RETURN 1'), {}, Date.now() + 20).catch((caught: unknown) => caught);
  expect(late).toMatchObject({ code: 'GRAPH_BUSY' });
  const answers = await Promise.all(running);
  expect(new Set(answers.map(([row]) => row?.[0]))).toEqual(new Set([45_000_150_000]));
  expect(await ask('RETURN 1')).toEqual([[1]]);
}, 120_000);

test('a write is everything or nothing', async () => {
  const failing = database.write('two nodes', async (run) => {
    await run(cypher('CREATE (:Half)'));
    throw new Error('half way');
  });
  await expect(failing).rejects.toThrow('half way');
  expect(await ask('MATCH (n:Half) RETURN count(n)')).toEqual([[0]]);
});

test('a write gives its result, and a read right after sees it', async () => {
  const created = await database.write('one node', (run) =>
    run(cypher('CREATE (n:Seen {n: $n}) RETURN n.n'), { n: 4 }),
  );
  expect(created).toEqual([[4]]);
  expect(await ask('MATCH (n:Seen) RETURN n.n')).toEqual([[4]]);
});

test('writers that lock the same nodes in opposite orders all get through', async () => {
  await database.execute(cypher('UNWIND range(1, 20) AS n CREATE (:Key {n: n, hits: 0})'));
  const keys = Array.from({ length: 20 }, (_, index) => index + 1);
  const hit = (order: readonly number[]) =>
    database.write('hit every key', async (run) => {
      for (const n of order) await run(cypher('MATCH (k:Key {n: $n}) SET k.hits = k.hits + 1'), { n });
    });
  const writers = Array.from({ length: 24 }, (_, index) => hit(index % 2 === 0 ? keys : keys.toReversed()));
  await Promise.all(writers);
  expect(await ask('MATCH (k:Key) RETURN DISTINCT k.hits')).toEqual([[24]]);
});

test('over neo4j:// a read sees the write before it', async () => {
  const { uri, ...login } = await connectionTo('scratch');
  const routed = openDatabase({
    ...login,
    uri: uri.replace('bolt:', 'neo4j:'),
    database: 'neo4j',
  });
  try {
    await routed.write('routed', (run) => run(cypher('CREATE (:Routed)')));
    expect(await routed.read(cypher('MATCH (n:Routed) RETURN count(n)'), {}, soon())).toEqual([[1]]);
  } finally {
    await routed.close();
  }
});

test('a read past its deadline fails with GRAPH_TIMEOUT, and its transaction ends on the server', async () => {
  const endless = cypher('UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN count(n)');
  await expect(database.read(endless, {}, Date.now() + 300)).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT' });
  await expect(database.read(endless, {}, Date.now() - 1)).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT' });
  await expect
    .poll(() => ask("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN count(*)"), {
      timeout: 10_000,
    })
    .toEqual([[0]]);
});

test('the statement name stands in the transaction metadata', async () => {
  const [row] = await database.read(
    { name: 'named statement', text: 'SHOW TRANSACTIONS YIELD metaData, currentQuery RETURN metaData.statement' },
    {},
    soon(),
  );
  expect(row).toEqual(['named statement']);
});

test('a wrong password and a server that is away are GRAPH_UNAVAILABLE, without internals in the message', async () => {
  const login = await connectionTo('scratch');
  const options = { ...login, database: 'neo4j' };
  const refused = openDatabase({ ...options, password: 'not the password' });
  const away = openDatabase({ ...options, uri: 'bolt://127.0.0.1:1' });
  try {
    const password = refused.read(cypher('RETURN 1'), {}, soon());
    await expect(password).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE', message: /NEO4J_PASSWORD/u });
    const read = away.read(cypher('RETURN 1'), {}, soon());
    await expect(read).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE', message: /does not answer/u });
    const write = away.write('away', (run) => run(cypher('RETURN 1')));
    await expect(write).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    expect(await away.available(500)).toBe(false);
  } finally {
    await Promise.all([refused.close(), away.close()]);
  }
});

test('a connection lost on the way is tried again, within the deadline', async () => {
  const { uri, ...login } = await connectionTo('scratch');
  const proxy = await droppingProxy(Number(new URL(uri).port), 2);
  const unsteady = openDatabase({
    ...login,
    uri: `bolt://127.0.0.1:${proxy.port}`,
    database: 'neo4j',
  });
  try {
    expect(await unsteady.read(cypher('RETURN 1'), {}, soon())).toEqual([[1]]);
    expect(proxy.dropped()).toBe(2);
  } finally {
    await unsteady.close();
    proxy.close();
  }
});

test('servers before 5.23 are refused', async () => {
  expect(await database.available()).toBe(true);
  await expect(requireSupported(database)).resolves.toBeUndefined();
  for (const version of ['5.22.0', '4.4.38', 'unknown'])
    await expect(requireSupported({ ...database, serverVersion: async () => version })).rejects.toMatchObject({
      code: 'GRAPH_UNSUPPORTED',
    });
  for (const version of ['5.23.0', '2025.10.1', '5.27-aura'])
    await expect(requireSupported({ ...database, serverVersion: async () => version })).resolves.toBeUndefined();
});

test('a statement that would take more memory than one may is stopped, once, and the next one is answered', async () => {
  const hoarding = cypher('UNWIND range(1, 100000000) AS n WITH collect([n, n + 1, n + 2]) AS kept RETURN size(kept)');
  const error: unknown = await database.read(hoarding, {}, Date.now() + 80_000).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'QUERY_TOO_LARGE', details: { statement: 'test' } });
  expect(error).toMatchObject({ message: expect.not.stringContaining('db.memory') as string });
  expect(await ask('RETURN 1')).toEqual([[1]]);
});

test('one client with many reads does not keep another from its one', async () => {
  const slow = cypher('UNWIND range(1, 300000) AS n RETURN sum(n)');
  let answered = 0;
  const heavy = Array.from({ length: 64 }, () =>
    database.read(slow, {}, Date.now() + 120_000, { client: 'heavy', isHeavy: false }).then(() => (answered += 1)),
  );
  await database.read(cypher('RETURN 1'), {}, Date.now() + 120_000, { client: 'light', isHeavy: false });
  expect(answered).toBeLessThan(40);
  await Promise.all(heavy);
}, 120_000);
