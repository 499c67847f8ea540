/** The reconciliation service over the shipped register, as OpenRefine and other clients ask it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createThingReader } from '../../src/graph/reconcile/things.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { openGolden } from '../support/graph.ts';
import { get, post, read, refused } from './reconcile-client.ts';
import {
  entitiesShape,
  extensionShape,
  manifestShape,
  propertiesShape,
  proposalShape,
  resultsShape,
  typesShape,
} from './reconcile-shapes.ts';
import { startTestServer } from './test-server.ts';

let database: Database;

beforeAll(async () => {
  database = await openGolden();
}, 300_000);
afterAll(() => database.close());

const start = () => startTestServer({ things: createThingReader(database) });

/** The first candidate for each query: id, match. */
async function best(url: string, queries: Record<string, object>) {
  const results = read(await post(url, { queries: JSON.stringify(queries) }), resultsShape);
  return Object.entries(results).map(([key, { result }]) => [key, result[0]?.id, result[0]?.match]);
}

test('without parameters it says what it offers, at the address it was asked by', async () => {
  const { url, port } = await start();
  const offered = read(await get(url, '/reconcile'), manifestShape);
  expect(offered.defaultTypes.map(({ id }) => id)).toEqual(['Authority', 'Theme']);
  expect(offered.suggest.entity).toEqual({ service_url: url, service_path: '/reconcile/suggest/entity' });
  expect(offered.preview.url).toBe(`http://127.0.0.1:${port}/reconcile/preview?id={{id}}`);
});

describe('a batch', () => {
  test('finds authorities by name, former name and code, and themes by their labels', async () => {
    const { url } = await start();
    expect(
      await best(url, {
        short: { query: 'Stockton-on-Tees' },
        official: { query: 'leeds city council', type: 'Authority', type_strict: 'should', limit: 5 },
        alternative: { query: 'BANES' },
        former: { query: 'London Borough of Greenwich', type: ['Authority'] },
        gss: { query: 'E06000004' },
        formerGss: { query: 'E08000016' },
        dfe: { query: '808' },
        urn: { query: '80486' },
        id: { query: 'authority:stockton-on-tees' },
        label: { query: 'raa', type: 'Theme' },
        onlyCode: { properties: [{ pid: 'dfeNumber', v: 808 }] },
        misspelt: { query: 'Stocton on Tees' },
      }),
    ).toEqual([
      ['short', 'authority:stockton-on-tees', true],
      ['official', 'authority:leeds', true],
      ['alternative', 'authority:bath-and-north-east-somerset', true],
      ['former', 'authority:greenwich', true],
      ['gss', 'authority:stockton-on-tees', true],
      ['formerGss', 'authority:barnsley', true],
      ['dfe', 'authority:stockton-on-tees', true],
      ['urn', 'authority:barking-and-dagenham', true],
      ['id', 'authority:stockton-on-tees', true],
      ['label', 'theme:adoption', true],
      ['onlyCode', 'authority:stockton-on-tees', true],
      ['misspelt', 'authority:stockton-on-tees', false],
    ]);
  });

  test('matches every authority and theme to itself by its id, and by its name where no other has it', async () => {
    const { url } = await start();
    const things = await createThingReader(database).all({ deadline: Date.now() + 20_000 });
    expect(things.length).toBeGreaterThan(240);
    for (let from = 0; from < things.length; from += 25) {
      const some = things.slice(from, from + 25);
      const asked = some.flatMap(({ id, name, type }) => [
        [`${id} by id`, { query: id }],
        [`${id} by name`, { query: name, type }],
      ]);
      const found = await best(url, Object.fromEntries(asked) as Record<string, object>);
      expect(found).toEqual(asked.map(([key]) => [key, String(key).split(' ')[0], true]));
    }
  });

  test('keeps a former authority itself, and says who succeeded it', async () => {
    const { url } = await start();
    const { q0 } = read(await get(url, '/reconcile', { queries: '{"q0":{"query":"Cumbria"}}' }), resultsShape);
    expect(q0?.result[0]).toMatchObject({
      id: 'authority:cumbria-county-council',
      match: true,
      type: [{ id: 'Authority', name: 'Local authority in England' }],
      description:
        'County council, North West; until 2023-03-31; succeeded by Cumberland on 2023-04-01 and by Westmorland and Furness on 2023-04-01',
    });
    expect(q0?.result[0]?.features).toContainEqual({ id: 'current', value: false });
  });

  test('counts what else is known: a region that disagrees leaves no match', async () => {
    const { url } = await start();
    const asked = (v: string) => ({ query: 'Stockton-on-Tees', properties: [{ pid: 'region', v }] });
    const answer = await post(url, {
      queries: JSON.stringify({ right: asked('north east'), wrong: asked('London') }),
    });
    const { right, wrong } = read(answer, resultsShape);
    expect(right?.result[0]).toMatchObject({ score: 100, match: true });
    const other = wrong?.result.find(({ id }) => id === 'authority:stockton-on-tees');
    expect(other).toMatchObject({ score: 60, match: false });
    expect(other?.features).toContainEqual({ id: 'properties_agreeing', value: 0 });
  });

  test('answers what cannot be found with no candidate, and an empty batch with nothing', async () => {
    const { url } = await start();
    const queries = '{"q0":{"query":"zzzzzz"},"q1":{"query":""},"constructor":{"query":"Leeds"}}';
    const results = read(await post(url, { queries }), resultsShape);
    expect([results.q0?.result, results.q1?.result]).toEqual([[], []]);
    expect(Object.hasOwn(results, 'constructor')).toBe(true);
    expect(read(await post(url, { queries: '{}' }), resultsShape)).toEqual({});
  });

  test('answers the largest batch there may be', async () => {
    const { url } = await start();
    const names = Array.from({ length: 50 }, (_, index) => [`q${index}`, { query: `Leeds ${index}` }] as const);
    const queries = JSON.stringify(Object.fromEntries(names));
    const results = read(await post(url, { queries }), resultsShape);
    expect(Object.keys(results)).toHaveLength(50);
  });

  test('is one statement, whose name alone is logged', async () => {
    const server = await start();
    await post(server.url, { queries: JSON.stringify({ a: { query: 'Leeds' }, b: { query: 'Poole' } }) });
    const [line] = server.lines.filter(({ msg }) => msg === 'request');
    expect(line).toMatchObject({
      method: 'POST',
      path: '/reconcile',
      status: 200,
      statements: [{ name: 'reconcile.all', ms: expect.any(Number) as number }],
    });
    expect(JSON.stringify(server.lines)).not.toContain('Leeds');
  });
});

describe('suggestions', () => {
  test('of things begin so, by any name or code, and go on after a cursor', async () => {
    const { url } = await start();
    const found = async (prefix: string, cursor?: string) =>
      read(
        await get(url, '/reconcile/suggest/entity', { prefix, ...(cursor ? { cursor } : {}) }),
        entitiesShape,
      ).result.map(({ id }) => id);
    expect((await found('stock'))[0]).toBe('authority:stockport');
    expect(await found('E06000004')).toEqual(['authority:stockton-on-tees']);
    expect(await found('authority:leeds')).toEqual(['authority:leeds']);
    expect((await found('thamesdown'))[0]).toBe('authority:swindon');
    const [first, second] = [await found(''), await found('', '20')];
    expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([20, 20, 40]);
    expect(await found('', '9999')).toEqual([]);
    expect(refused(await get(url, '/reconcile/suggest/entity', { prefix: '', cursor: '-1' })).status).toBe(400);
  });

  test('of types and of properties', async () => {
    const { url } = await start();
    expect(read(await get(url, '/reconcile/suggest/type', { prefix: 'loc' }), typesShape).result).toEqual([
      { id: 'Authority', name: 'Local authority in England' },
    ]);
    const found = read(await get(url, '/reconcile/suggest/property', { prefix: 'reg' }), propertiesShape);
    expect(found.result.map(({ id }) => id)).toContain('region');
  });
});

describe('data extension', () => {
  test('gives the values of properties, things with their names, days as moments', async () => {
    const { url } = await start();
    const cumbria = 'authority:cumbria-county-council';
    const properties = ['gssCode', 'validTo', 'successors', 'current', 'latitude', 'inspectionCount', 'formerNames'];
    const extend = JSON.stringify({
      ids: [cumbria, 'theme:adoption', 'authority:none', '__proto__'],
      properties: properties.map((id) => ({ id, settings: {} })),
    });
    const { meta, rows } = read(await post(url, { extend }), extensionShape);
    expect(meta.map(({ id }) => id)).toEqual(properties);
    expect(meta[2]).toEqual({
      id: 'successors',
      name: 'Successors',
      type: { id: 'Authority', name: 'Local authority in England' },
    });
    expect(rows[cumbria]).toMatchObject({
      gssCode: [{ str: 'E10000006' }],
      validTo: [{ date: '2023-03-31T00:00:00Z' }],
      successors: [
        { id: 'authority:cumberland', name: 'Cumberland' },
        { id: 'authority:westmorland-and-furness', name: 'Westmorland and Furness' },
      ],
      current: [{ str: 'false' }],
      formerNames: [],
    });
    expect(rows['theme:adoption']).toEqual(Object.fromEntries(properties.map((id) => [id, []])));
    expect(rows['authority:none']).toEqual(rows['theme:adoption']);
    const viaGet = read(await get(url, '/reconcile', { extend }), extensionShape);
    expect(viaGet.rows[cumbria]).toEqual(rows[cumbria]);
  });

  test('refuses a property that there is not, and too many ids', async () => {
    const { url } = await start();
    const wrong = JSON.stringify({ ids: [], properties: [{ id: 'mayor' }] });
    expect(refused(await post(url, { extend: wrong }))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    const many = JSON.stringify({ ids: Array.from({ length: 101 }, String), properties: [] });
    expect(refused(await post(url, { extend: many }))).toMatchObject({ status: 413, code: 'LIMIT_EXCEEDED' });
  });

  test('proposes the properties of a type, each of which can be fetched', async () => {
    const { url } = await start();
    const offered = read(await get(url, '/reconcile/extend/propose', { type: 'Theme' }), proposalShape);
    expect(offered.properties.map(({ id }) => id)).toEqual(expect.arrayContaining(['broader', 'definition']));
    const extend = JSON.stringify({
      ids: ['theme:adoption'],
      properties: offered.properties.map(({ id }) => ({ id })),
    });
    const { rows } = read(await post(url, { extend }), extensionShape);
    expect(rows['theme:adoption']?.broader).toEqual([
      { id: 'theme:permanence-and-placements', name: expect.any(String) as string },
    ]);
    const two = read(await get(url, '/reconcile/extend/propose', { type: 'Authority', limit: '2' }), proposalShape);
    expect([two.limit, two.properties.length]).toEqual([2, 2]);
    expect(refused(await get(url, '/reconcile/extend/propose', { type: 'Person' })).status).toBe(400);
  });
});
