import { describe, expect, it } from 'vitest';
import { themeOfWeakness, weaknessesShown } from '../../src/domain/recurrence-weaknesses.ts';
import { tree } from './recurrence-fixtures.ts';

describe('weaknessesShown', () => {
  it('gives tagged themes, their broader ones, and each of both refined by each aspect, once', () => {
    expect(weaknessesShown(['supervision', 'caseloads'], ['quality', 'recording'], tree)).toEqual([
      'supervision',
      'management',
      'caseloads',
      'supervision--quality',
      'supervision--recording',
      'management--quality',
      'management--recording',
      'caseloads--quality',
      'caseloads--recording',
    ]);
  });

  it('gives only the themes where no aspect is tagged, and nothing without a theme', () => {
    expect(weaknessesShown(['management'], [], tree)).toEqual(['management']);
    expect(weaknessesShown([], ['quality'], tree)).toEqual([]);
  });

  it('leads back from a weakness to its theme', () => {
    expect(themeOfWeakness('supervision')).toBe('supervision');
    expect(themeOfWeakness('supervision--analysis-depth')).toBe('supervision');
  });
});
