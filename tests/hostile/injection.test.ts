import { expect, it } from 'vitest';
import { HOSTILE_STRINGS } from './strings.ts';
import { stringPlaces } from './arguments.ts';
import { faultIn, servedGraph } from './served-graph.ts';

/** Strings of each place; `npm run hostile` sends all of them. */
const EACH = Number(process.env.HOSTILE_STRINGS ?? 6);
const AT_ONCE = 6;

const graph = servedGraph();

const ONE_OF_EACH = `{
  documents(first: 1) { nodes { id } }
  findings(first: 1) { nodes { id } }
  inspections(first: 1) { nodes { id } }
  weaknesses(first: 1) { nodes { id } }
  frameworks(first: 1) { nodes { id } }
}`;

/** What leads to something that is there, so that the fields beneath are asked of it. */
async function valuesThere(): Promise<Record<string, string>> {
  const { text } = await graph.post(JSON.stringify({ query: ONE_OF_EACH }));
  const { data } = JSON.parse(text) as { data: Record<string, { nodes: { id: string }[] }> };
  const ids = Object.entries(data).map(([name, { nodes }]) => [`${SINGULAR[name]}.id`, nodes[0]!.id]);
  return {
    ...Object.fromEntries(ids),
    authority: 'stockton-on-tees',
    'authority.id': 'stockton-on-tees',
    'theme.id': 'supervision',
  };
}

const SINGULAR: Readonly<Record<string, string>> = {
  documents: 'document',
  findings: 'finding',
  inspections: 'inspection',
  weaknesses: 'weakness',
  frameworks: 'framework',
};

it('no string in any argument of any field gets out of its place', { timeout: 3_600_000 }, async () => {
  const before = await graph.dump();
  const places = stringPlaces(graph.schema, await valuesThere());
  const faults: string[] = [];
  let sent = 0;
  const send = async (place: (typeof places)[number], value: string): Promise<void> => {
    const body = JSON.stringify({ query: place.query, variables: { value } });
    const fault = faultIn(await graph.post(body), body);
    sent += 1;
    if (fault) faults.push(`${place.name} of ${JSON.stringify(value).slice(0, 60)}: ${fault}`);
  };
  // Each place starts elsewhere in the list, so that a short run sends every string, too.
  const asked = places.flatMap((place, at) =>
    Array.from({ length: Math.min(EACH, HOSTILE_STRINGS.length) }, (_, index) => ({
      place,
      value: HOSTILE_STRINGS[(at * EACH + index) % HOSTILE_STRINGS.length]!,
    })),
  );
  const next = asked[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const { place, value } of next) await send(place, value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  process.stderr.write(`${sent} hostile strings in ${places.length} places: ${faults.length} faults\n`);
  expect(faults.slice(0, 20)).toEqual([]);
  expect(places.length).toBeGreaterThan(100);
  expect(await graph.dump()).toEqual(before);
});
