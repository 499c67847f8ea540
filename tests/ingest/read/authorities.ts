import type { KnownAuthority } from '../../../src/ingest/authorities.ts';

const known = (key: string, name: string, more: Partial<KnownAuthority> = {}): KnownAuthority => ({
  key,
  name,
  officialName: `${name} Council`,
  alternativeNames: [],
  formerNames: [],
  ofstedUrn: null,
  formerOfstedUrns: [],
  validFrom: '1974-04-01',
  validTo: null,
  ...more,
});

/** Councils that do not exist: one whose name is part of another's, and one that gave its name to its successor. */
export const AUTHORITIES: readonly KnownAuthority[] = [
  known('norchester', 'Norchester', { ofstedUrn: '90001' }),
  known('upper-norchester', 'Upper Norchester', { ofstedUrn: '90002' }),
  known('eastmere-county-council', 'Eastmere', { ofstedUrn: '90003', validTo: '2019-03-31' }),
  known('eastmere', 'Eastmere', { ofstedUrn: '90004', validFrom: '2019-04-01' }),
];
