import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOf, type StatementFacts } from '../../src/domain/statement.ts';
import { PHRASE_ASPECTS } from '../../src/domain/statement-phrases.ts';
import { facts, phrases, shippedPhrases } from './statement-fixtures.ts';

const themes = [...phrases.keys()];
const aspects = PHRASE_ASPECTS.filter((aspect) => aspect !== 'none');
const polarities = ['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL'] as const;
const kinds = ['FINDING', 'IMPROVEMENT', 'PRIORITY_ACTION', 'RECOMMENDATION'] as const;
const concerns = ['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY', 'PARTNER', 'ADOPTION_AGENCY', 'OTHER_AUTHORITY'] as const;

/** Keys that no reader would take for English; "pre-proceedings" is a word as well. */
const keys = [...themes, ...aspects].filter((key) => key.includes('-') && key !== 'pre-proceedings');

/** What is wrong with a sentence; the rules every statement keeps, whatever it is about. */
const RULES: Readonly<Record<string, (statement: string) => boolean>> = {
  'ends with its only full stop': (of) => /^[^.]+\.$/u.test(of),
  'starts with a capital': (of) => /^[A-Z]/u.test(of),
  'has no double space, nor one before a mark': (of) => !/ {2}| [,.:]/u.test(of),
  'has no quotation marks': (of) => !/["“”‘’«»`]|(?<![a-z])'/u.test(of),
  'is between 40 and 220 characters': (of) => of.length >= 40 && of.length <= 220,
  'has no place left open': (of) => !/[{}()×]|undefined|null/u.test(of),
  'has no key in it': (of) => keys.every((key) => !of.includes(key)),
  'says no word twice in a row': (of) => !/\b(\w+) \1\b/u.test(of),
  'is in the past tense': (of) => !/\b(?:is|are|has|(?<!should )have been|does|do not)\b/u.test(of),
};

const broken = (statement: string): string[] =>
  Object.entries(RULES).flatMap(([rule, keeps]) => (keeps(statement) ? [] : [`${rule}: ${statement}`]));

const oneThemeEach = (): StatementFacts[] =>
  [[], ...themes.map((theme) => [theme])].flatMap((some) =>
    [[], ...aspects.map((aspect) => [aspect])].flatMap((few) =>
      polarities.flatMap((polarity) =>
        kinds.flatMap((kind) =>
          [false, true].map((resolved) => facts({ themes: some, aspects: few, polarity, kind, resolved })),
        ),
      ),
    ),
  );

const anyFacts: fc.Arbitrary<StatementFacts> = fc.record({
  themes: fc.uniqueArray(fc.constantFrom(...themes), { maxLength: 3 }),
  aspects: fc.uniqueArray(fc.constantFrom(...aspects), { maxLength: 2 }),
  polarity: fc.constantFrom(...polarities),
  kind: fc.constantFrom(...kinds),
  concerns: fc.constantFrom(...concerns),
  resolved: fc.boolean(),
});

describe('every statement', () => {
  it('keeps the rules for each theme, aspect, polarity and kind', () => {
    expect(oneThemeEach().flatMap((of) => broken(statementOf(of, phrases)))).toEqual([]);
  });

  it('keeps the rules for any finding, and is the same for the same facts', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const statement = statementOf(of, phrases);
        expect(broken(statement)).toEqual([]);
        expect(statementOf(structuredClone(of), new Map(phrases))).toBe(statement);
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with the number of its noun', () => {
    const wrong = (number: string) => (number === 'SINGULAR' ? 'were' : 'was');
    const misread = oneThemeEach().filter((of) => {
      const phrase = phrases.get(of.themes[0] ?? '');
      if (phrase === undefined) return false;
      // In "the thinking behind the plans was" the noun is not the subject.
      return new RegExp(`(?<!behind )${phrase.noun} ${wrong(phrase.number)} `, 'u').test(statementOf(of, phrases));
    });
    expect(misread).toEqual([]);
  });

  it('differs from theme to theme', () => {
    const themesOf = new Map<string, Set<string>>();
    for (const of of oneThemeEach()) {
      const statement = statementOf(of, phrases);
      themesOf.set(statement, (themesOf.get(statement) ?? new Set()).add(of.themes[0] ?? ''));
    }
    expect([...themesOf].filter(([, some]) => some.size > 1)).toEqual([]);
  });

  it('tells polarities and kinds apart', () => {
    for (const theme of themes) {
      const said = polarities.flatMap((polarity) =>
        kinds.map((kind) => statementOf(facts({ themes: [theme], aspects: ['quality'], polarity, kind }), phrases)),
      );
      expect(new Set(said).size).toBe(polarities.length * kinds.length);
    }
  });
});

describe('a theme or an aspect without words', () => {
  it('is refused by name', () => {
    expect(() => statementOf(facts({ themes: ['weather'] }), phrases)).toThrow('no words for the theme "weather"');
    const unknown = facts({ themes: ['supervision'], aspects: ['colour'] });
    expect(() => statementOf(unknown, phrases)).toThrow('no words for the aspect "colour"');
  });
});

describe('the shipped phrase table', () => {
  it('is sorted by key', () => {
    const keysInOrder = shippedPhrases.map((phrase) => phrase.key);
    expect(keysInOrder).toEqual(keysInOrder.toSorted());
  });

  it('calls each theme something else', () => {
    expect(new Set(shippedPhrases.map((phrase) => phrase.noun)).size).toBe(shippedPhrases.length);
  });
});
