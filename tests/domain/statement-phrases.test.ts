import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { COMMON_PATTERNS } from '../../src/domain/statement-phrases.ts';
import { themePhrase } from '../../src/imports/seed-phrases.ts';
import { phrases, shippedPhrases } from './statement-fixtures.ts';

const keysOf = async (file: string): Promise<string[]> => {
  const text = await readFile(new URL(`../../seed/core/${file}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^\{"key":"([^"]+)"/gmu)].flatMap(([, key]) => key ?? []);
};

describe('the words for statements', () => {
  it('cover the themes of the vocabulary and no others', async () => {
    expect([...phrases.keys()]).toEqual(await keysOf('themes.jsonl'));
  });

  it('cover the aspects of the vocabulary', async () => {
    expect(Object.keys(COMMON_PATTERNS).toSorted()).toEqual([...(await keysOf('aspects.jsonl')), 'none'].toSorted());
  });

  it('say what was needed with a verb that can become "needed to" or "should"', () => {
    const needs = shippedPhrases.flatMap((phrase) => Object.values(phrase.patterns).map((of) => of.need));
    expect(needs.filter((of) => !of.includes('{should} '))).toEqual([]);
  });
});

describe('a line of the phrase table', () => {
  const line = { key: 'x', noun: 'a noun that is long enough', number: 'SINGULAR', group: null, patterns: {} };
  const withPattern = (weak: string) => ({
    ...line,
    patterns: { quality: { weak, strong: '{noun} {was} good', need: '{noun} {should} improve' } },
  });

  it('is accepted with and without patterns', () => {
    expect(themePhrase.safeParse(line).success).toBe(true);
    expect(themePhrase.safeParse(withPattern('{noun} {was} (sometimes) weak')).success).toBe(true);
  });

  it.each([
    ['an unknown place', withPattern('{noun} {were} weak')],
    ['a full stop', withPattern('{noun} {was} weak.')],
    ['quotation marks', withPattern('{noun} {was} “weak”')],
    ['a noun too short for a sentence', { ...line, noun: 'supervision' }],
    ['an aspect that does not exist', { ...line, patterns: { colour: withPattern('x').patterns.quality } }],
    ['an unknown field', { ...line, colour: 'red' }],
  ])('is refused with %s', (_what, wrong) => {
    expect(themePhrase.safeParse(wrong).success).toBe(false);
  });
});
