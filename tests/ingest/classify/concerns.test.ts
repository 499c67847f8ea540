import { describe, expect, it } from 'vitest';
import { concernsOf } from '../../../src/ingest/classify/concerns.ts';

const of = (text: string, more: Partial<Parameters<typeof concernsOf>[0]> = {}) =>
  concernsOf({ text, themes: [], joint: false, carried: null, ...more });

describe('whose work a finding is about', () => {
  it.each([
    ['Social workers visit children often.', 'COUNCIL'],
    ['Plans are too vague.', 'COUNCIL'],
    ['Police do not always refer children quickly.', 'PARTNER'],
    ['Adopt Northshire provides good training to adopters.', 'ADOPTION_AGENCY'],
    ['The regional adoption agency recruits too few adopters.', 'ADOPTION_AGENCY'],
    ['The neighbouring authority runs the out-of-hours service.', 'OTHER_AUTHORITY'],
    ['The trust has improved its early help service.', 'DELIVERY_BODY'],
    ['The hospital trust shares information promptly.', 'PARTNER'],
    ['The safeguarding partnership has a clear plan for neglect.', 'PARTNERSHIP'],
    ['Social workers and police officers plan visits together.', 'PARTNERSHIP'],
  ])('in any report: %s', (text, concerns) => {
    expect(of(text)).toBe(concerns);
  });

  it('gives partners what they send to the front door', () => {
    expect(of('Referrals often lack detail.', { themes: ['partner-referral-quality'] })).toBe('PARTNER');
  });

  it.each([
    ['Health visitors identify neglect early.', 'PARTNER'],
    ['Probation records rarely mention children.', 'PARTNER'],
    ['The local authority has clear thresholds.', 'COUNCIL'],
    ['Multi-agency audits are thorough.', 'PARTNERSHIP'],
    ['Children’s social care and health services work well together.', 'PARTNERSHIP'],
  ])('in a joint letter: %s', (text, concerns) => {
    expect(of(text, { joint: true })).toBe(concerns);
  });

  it('in a joint letter keeps to the agency named before until another is named', () => {
    const beside = 'PARTNER' as const;
    expect(of('The prioritisation of this work is evident.', { joint: true, beside })).toBe('PARTNER');
    expect(of('Social workers do likewise.', { joint: true, beside })).toBe('COUNCIL');
  });

  it('carries the one before over a sentence that refers back', () => {
    expect(of('They also share information well.', { joint: true, carried: 'PARTNER' })).toBe('PARTNER');
  });
});
