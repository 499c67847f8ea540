import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { random } from './random.js';

/** Where the hash, and what was found, stand in the array of a finding of the national index. */
const [LETTERS, THEMES, ASPECTS, CONFIDENCE, HASH] = [2, 3, 4, 6, 7];
const HASH_OF_EARLIER_VISIT = 8;
const SEED = 77_246;

/**
 * Writes a seed so many times as large as another: the same vocabulary and frameworks, and for each authority as many
 * more with inspections, documents, judgements and neighbours of their own. A new document has as many findings as the one
 * it is made after, in the same places; what each of them finds (section, polarity, kind, concerns, themes, aspects,
 * confidence) is drawn by a seed from all of the national ones, so that proportions stay. The first are the real ones.
 */
export async function growSeed(from, to, factor) {
  const draw = random(SEED);
  await mkdir(to, { recursive: true });
  for (const part of await readdir(from))
    if (part !== 'annotations') await cp(path.join(from, part), path.join(to, part), { recursive: true });
  const authorities = await linesOf(path.join(from, 'core', 'authorities.jsonl'));
  const documents = await filesOf(path.join(from, 'national'));
  const inspections = await filesOf(path.join(from, 'inspections'));
  const pool = documents.flatMap(({ lines }) => lines.filter(isFinding));
  const names = new Set(authorities.map(({ key }) => key));
  for (let copy = 2; copy <= factor; copy += 1) {
    const renamed = (key) => `${key}-x${copy}`;
    await growCore(to, copy, renamed);
    for (const { name, lines } of inspections)
      await write(
        path.join(to, 'inspections', `${renamed(name)}.jsonl`),
        lines.map((of) => inspectionOf(draw, of, renamed)),
      );
    for (const { lines } of documents) {
      const grown = documentOf(draw, lines, renamed, pool);
      if (names.has(lines[0].inspection.authority))
        await write(path.join(to, 'national', `${grown[0].document.key}.jsonl`), grown);
    }
  }
}

const isFinding = (line) => Array.isArray(line) && line[0] !== 'back';

/** The register's part of one copy: authorities, whose neighbours they are, and who delivers for them. */
async function growCore(to, copy, renamed) {
  const parts = {
    'authorities.jsonl': (of, at) => ({
      ...of,
      ...{ key: renamed(of.key), name: `${of.name} ${copy}`, officialName: `${of.officialName} ${copy}` },
      ...{ alternativeNames: [], formerNames: [], formerGssCodes: [], formerDfeNumbers: [], formerOfstedUrns: [] },
      ...{ gssCode: `${of.gssCode.slice(0, 3)}${900_000 - copy * 1000 + at}`, dfeNumber: null, ofstedUrn: null },
      successors: of.successors.map((later) => ({ ...later, key: renamed(later.key) })),
    }),
    'neighbours.jsonl': (of) => ({
      ...of,
      ...{ key: renamed(of.key), authority: renamed(of.authority) },
      neighbours: of.neighbours.map((one) => ({ ...one, authority: renamed(one.authority) })),
    }),
    'delivery-bodies.jsonl': (of) => ({
      ...of,
      ...{ key: renamed(of.key), name: `${of.name} ${copy}` },
      authorities: of.authorities.map((one) => ({ ...one, key: renamed(one.key) })),
    }),
  };
  for (const [name, grown] of Object.entries(parts)) {
    const file = path.join(to, 'core', name);
    const lines = await linesOf(file);
    const real = lines.filter(({ key }) => !/-x\d+$/u.test(key));
    await write(file, [...lines, ...real.map(grown)]);
  }
}

/** An inspection as that of the copy of its authority. */
const inspectionOf = (draw, of, renamed) => ({
  ...moved(of, of.authority, renamed),
  ...(of.documents && { documents: of.documents.map((each) => ownDocument(draw, each, of.authority, renamed)) }),
});

const moved = (of, authority, renamed) => ({
  ...of,
  authority: renamed(authority),
  key: renamed(authority) + of.key.slice(authority.length),
});

const ownDocument = (draw, of, authority, renamed) => ({
  ...of,
  key: renamed(authority) + of.key.slice(authority.length),
  url: null,
  sha256: of.sha256.map(() => hex(draw, 64)),
});

function documentOf(draw, [head, ...rest], renamed, pool) {
  const { authority } = head.inspection;
  return [
    {
      ...head,
      inspection: inspectionOf(draw, head.inspection, renamed),
      document: ownDocument(draw, head.document, authority, renamed),
    },
    ...rest.map((line) =>
      isFinding(line) ? findingOf(draw, line, draw.one(pool)) : withHash(draw, line, HASH_OF_EARLIER_VISIT),
    ),
  ];
}

/** A finding in the place of one, that finds what another does. */
function findingOf(draw, line, other) {
  const drawn = [...line];
  for (const at of [LETTERS, THEMES, ASPECTS, CONFIDENCE]) drawn[at] = other[at];
  return withHash(draw, drawn, HASH);
}

const withHash = (draw, line, at) => line.map((value, index) => (index === at ? hex(draw, 16) : value));

const hex = (draw, length) => Array.from({ length }, () => draw.below(16).toString(16)).join('');

async function filesOf(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      name: name.slice(0, -'.jsonl'.length),
      lines: await linesOf(path.join(folder, name)),
    })),
  );
}

const linesOf = async (file) =>
  (await readFile(file, 'utf8')).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

const write = (file, lines) => writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
