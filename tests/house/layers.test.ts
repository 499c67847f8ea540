import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';

/** A layer may use itself and what stands on a later line; those of one line know nothing of each other. */
const LAYERS = [
  ['main'],
  ['cli'],
  ['app'],
  ['server'],
  ['export'],
  ['resolvers'],
  ['graph'],
  ['neo4j', 'ingest'],
  ['imports'],
  ['config', 'files', 'package-root', 'within'],
  ['domain'],
];

const rank = new Map(LAYERS.flatMap((layers, index) => layers.map((layer) => [layer, index] as const)));
const layerOf = (file: string) => path.posix.relative('src', file).split('/')[0]?.replace(/\.ts$/u, '') ?? '';

function allowed(from: string, to: string): boolean {
  const [above, below] = [rank.get(from), rank.get(to)];
  return from === to || above === undefined || below === undefined || above < below;
}

test('arrows point one way: cli, app, server, resolvers, graph, neo4j, domain', () => {
  const sources = projectFiles().filter(({ path: file }) => /^src\/.*\.ts$/u.test(file));
  const backward = sources.flatMap(({ path: file, text }) =>
    [...text.matchAll(/(?:from|import) '(?<to>\.[^']+)'/gu)]
      .map(({ groups }) => path.posix.join(path.posix.dirname(file), groups?.to ?? ''))
      .filter((target) => !allowed(layerOf(file), layerOf(target)))
      .map((target) => `${file} uses ${target}`),
  );
  expect(backward).toEqual([]);
});
