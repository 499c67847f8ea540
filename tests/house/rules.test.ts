import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesThatMatch, type ProjectFile, projectFiles } from './project-files.ts';

const files = projectFiles();
const code = files.filter((file) => /\.(?:[jt]sx?|graphql|css|html)$/u.test(file.path));
const written = code.filter((file) => !/^(?:src\/generated|docs\/schema)\//u.test(file.path));
const source = written.filter((file) => /^src\/.*\.tsx?$/u.test(file.path));

describe('no file', () => {
  test.for([
    ['names the folder beside the project', files, /\.\.\/shared\b/u],
    ['names a folder of one machine', files, /(?<![\w.$})-])\/(?:work|root|home\/\w+|Users\/\w+)\//u],
    [
      'names the host of a package registry',
      files,
      /registry\.npmjs|registry\.yarnpkg|repo1?\.maven|deb\.debian|pypi\./u,
    ],
    ['puts work off', written, /\b(?:TO(?:DO)|FIX(?:ME)|XX(?:X))\b/u],
    ['silences the compiler', written, /@ts-(?:ignore|nocheck|expect-error)/u],
    ['runs or leaves out single tests', written, /\b(?:test|it|describe)\.(?:only|skip|todo)\b/u],
  ] as [string, ProjectFile[], RegExp][])('%s', ([, among, pattern]) => {
    expect(linesThatMatch(among, pattern)).toEqual([]);
  });

  test('is over 250 lines without its reason in its first comment', () => {
    const long = written.filter(({ text }) => text.trimEnd().split('\n').length > 250);
    const unreasoned = long.filter(({ text }) => !/^(?:\/\/|\/\*\*?|#|<!--)\s*Over 250 lines because /u.test(text));
    expect(unreasoned.map((file) => file.path)).toEqual([]);
  });

  test('has a name that is not in kebab case', () => {
    // Annotations are named after the document they are of, as those that others make are.
    const named = files.filter((file) => /^(?:src|tests(?!\/ingest\/classify\/corpus)|schema)\//u.test(file.path));
    const odd = named.filter((file) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u.test(path.basename(file.path)));
    expect(odd.map((file) => file.path)).toEqual([]);
  });

  test('does nothing but export what others hold', () => {
    const reexports = /^(?:\s*(?:\/\/.*|\/\*[\s\S]*?\*\/|export\s[^;]*?\sfrom\s[^;]*;))+\s*$/u;
    expect(source.filter(({ text }) => reexports.test(text)).map((file) => file.path)).toEqual([]);
  });
});

test('every exported function of src says what it takes and gives', () => {
  const undocumented = source.flatMap(({ path: file, text }) =>
    [...text.matchAll(/(?<before>[^\n]*)\nexport (?:async )?function\*? (?<name>\w+)/gu)]
      .filter(({ groups }) => !groups?.before?.trimEnd().endsWith('*/'))
      .map(({ groups }) => `${file}: ${groups?.name}`),
  );
  expect(undocumented).toEqual([]);
});
