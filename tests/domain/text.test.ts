import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, quoteHash, slug } from '../../src/domain/text.ts';

describe('text as it is compared', () => {
  it('knows no case, no width and no runs of white space', () => {
    expect(fold('  Stockton‑on‑Tees\u00a0 \n COUNCIL ')).toBe(fold('stockton‑on‑tees council'));
    expect(fold('Ｌｅｅｄｓ')).toBe('leeds');
  });

  it('has one order, by code point and by UTF-16 unit', () => {
    const byPoint = (text: string) =>
      Array.from(text, (one) => one.codePointAt(0)!.toString(16).padStart(6, '0')).join();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
        const [a, b] = [fold(left), fold(right)];
        expect(a < b).toBe(byPoint(a) < byPoint(b));
      }),
    );
    expect(fold('\uFFFD vale') < fold('\u{1F600} vale')).toBe(true);
  });

  it('stays as it is when it is folded again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('a readable key', () => {
  it.each([
    ['Stockton-on-Tees', 'stockton-on-tees'],
    ["King's Lynn & West Norfolk", 'kings-lynn-and-west-norfolk'],
    ['  St. Helens  ', 'st-helens'],
    ['Ynys Môn', 'ynys-mon'],
  ])('of %s is %s', (name, key) => expect(slug(name)).toBe(key));
});

describe('the hash of a quote', () => {
  it('survives what another reader of the same page makes of case, spaces, hyphens and ligatures', () => {
    const quote = 'Supervision is not suﬃciently reflective, and too infrequent.';
    expect(quoteHash(quote)).toBe(quoteHash('SUPERVISION is not sufficiently  reflec- tive and too infrequent'));
    expect(quoteHash(quote)).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('differs where a word does', () => {
    expect(quoteHash('Supervision is regular.')).not.toBe(quoteHash('Supervision is irregular.'));
  });
});
