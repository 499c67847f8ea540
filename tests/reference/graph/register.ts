/** The random register: regions, authorities with their successions, delivery bodies, data set and aliases. */
import { fold } from '../../../src/domain/text.ts';
import type { Random } from '../random.ts';
import { addNode, type Graph, relate } from './graph.ts';
import { day, maybe, WORDS } from './words.ts';

const CLOSENESS = ['EXTREMELY_CLOSE', 'VERY_CLOSE', 'CLOSE', 'SOMEWHAT_CLOSE', 'NOT_CLOSE'];
const KINDS = ['UNITARY_AUTHORITY', 'COUNTY_COUNCIL', 'METROPOLITAN_DISTRICT', 'LONDON_BOROUGH'];

/** Adds the register and gives the ids of the authorities. */
export function addRegister(random: Random, graph: Graph): string[] {
  const regions = ['ONS', 'OFSTED'].map((scheme) => addRegions(random, graph, scheme));
  const authorities = Array.from({ length: 8 }, (_, index) => addAuthority(random, graph, index));
  for (const [index, authority] of authorities.entries())
    for (const [at, scheme] of ['ONS', 'OFSTED'].entries())
      if (index !== 7 || at === 0) relate(graph, authority, 'IN_REGION', random.pick(regions[at] ?? []), { scheme });
  addSuccessions(random, graph, authorities);
  for (const index of [0, 1]) addDeliveryBody(random, graph, index, authorities);
  addDataset(graph);
  return authorities;
}

function addRegions(random: Random, graph: Graph, scheme: string): string[] {
  return ['North', 'Süd & West', 'East'].map((name, index) => {
    const key = `${scheme.toLowerCase()}-${['north', 'sued-and-west', 'east'][index]}`;
    const code = scheme === 'ONS' ? `E1200000${index}` : maybe(random, `code ${index}`);
    return addNode(graph, 'Region', `region:${key}`, { key, name, nameFolded: fold(name), scheme, code });
  });
}

function addAuthority(random: Random, graph: Graph, index: number): string {
  // Two authorities share a name, so that the id must break the tie and the name finds neither.
  const name = index === 1 ? (WORDS[0] ?? '') : (WORDS[index] ?? '');
  const key = `place-${index}`;
  const officialName = `${name} Council`;
  const abolished = index >= 6;
  const alternativeNames = random.chance(0.5) ? [`${name} Borough`, `Greater ${name}`] : [];
  const formerNames = random.chance(0.3) ? [`Old ${name}`] : [];
  const gssCode = index === 5 ? null : `E0600000${index}`;
  const formerGssCodes = random.chance(0.4) ? [`E1000000${index}`] : [];
  const dfeNumber = maybe(random, `80${index}`);
  const names = [key, name, officialName, ...alternativeNames, ...formerNames, ...formerGssCodes];
  return addNode(graph, 'Authority', `authority:${key}`, {
    ...{ key, name, officialName, alternativeNames, formerNames, gssCode, formerGssCodes, dfeNumber },
    nameFolded: fold(name),
    namesFolded: [...new Set([...names, gssCode, dfeNumber].filter((value) => value !== null).map(fold))],
    formerDfeNumbers: [],
    ofstedUrn: maybe(random, `8042${index}`),
    formerOfstedUrns: [],
    kind: random.pick(KINDS),
    validFrom: maybe(random, day(random)),
    validTo: abolished ? '2019-03-31' : null,
    current: !abolished,
    latitude: maybe(random, random.int(50, 54) + 0.25),
    longitude: maybe(random, -random.int(0, 3)),
  });
}

function addSuccessions(random: Random, graph: Graph, authorities: readonly string[]): void {
  const [first = '', second = '', third = ''] = authorities;
  const [abolished = '', other = ''] = authorities.slice(6);
  for (const [from, to] of [
    [abolished, first],
    [abolished, second],
    [other, second],
    [other, third],
  ] as const)
    relate(graph, from, 'SUCCEEDED_BY', to, { on: random.chance(0.7) ? '2019-04-01' : '2023-04-01' });
}

/** Neighbours by two models, some of the same pairs in both; an authority may be in one only, or in none. */
export function addNeighbours(random: Random, graph: Graph, authorities: readonly string[]): void {
  for (const model of ['MODEL_2021', 'MODEL_2025'])
    for (const authority of authorities.filter(() => random.chance(0.8))) {
      const others = authorities.filter((other) => other !== authority);
      for (const [at, neighbour] of random.some(others, 5).entries())
        relate(graph, authority, 'NEIGHBOUR', neighbour, {
          ...{ model, rank: at + 1, closeness: random.pick(CLOSENESS) },
          source: 'register',
        });
    }
}

function addDeliveryBody(random: Random, graph: Graph, index: number, authorities: readonly string[]): void {
  const key = `trust-${index}`;
  const name = `${WORDS[index + 8]} Trust`;
  const id = addNode(graph, 'DeliveryBody', `delivery-body:${key}`, {
    key,
    name,
    nameFolded: fold(name),
    kind: 'trust',
  });
  for (const authority of random.some(authorities, 3))
    relate(graph, authority, 'DELIVERED_BY', id, {
      from: maybe(random, day(random)),
      to: maybe(random, day(random)),
      scope: maybe(random, 'all services'),
      source: 'register',
    });
}

function addDataset(graph: Graph): void {
  addNode(graph, 'Dataset', 'dataset:current', {
    revision: 7,
    version: null,
    schemaVersion: 1,
    loadedAt: '2026-01-02T03:04:05.000Z',
    loadedOnce: true,
  });
  addNode(graph, 'Alias', 'authority:former-place', {});
  relate(graph, 'authority:former-place', 'NOW', 'authority:place-2');
}
