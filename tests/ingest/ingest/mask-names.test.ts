import { expect, it } from 'vitest';
import { maskNames } from '../../../src/ingest/ingest/mask-names.ts';
import { personNames } from '../../../src/ingest/ingest/person-names.ts';
import type { SkipReason } from '../../../src/ingest/types.ts';

// The names are invented.
it.each([
  ['Councillor Ann Lee has led the change.', 'Councillor [name] has led the change.'],
  ['Mr Zed O’Quay and Dr Ann Lee-Wye chaired it.', 'Mr [name] and Dr [name] chaired it.'],
  ['The director, Ann Lee, is visible to staff.', 'The director, [name], is visible to staff.'],
  [
    'The new director of children’s services, Ann Lee, knows.',
    'The new director of children’s services, [name], knows.',
  ],
  ['Ann Lee, the chief executive, knows this.', '[name], the chief executive, knows this.'],
  ['The lead inspector Ann Lee was told.', 'The lead inspector [name] was told.'],
  ['This had improved, said Ann Lee.', 'This had improved, said [name].'],
  ['This had improved, Ann Lee-Wye said.', 'This had improved, [name] said.'],
  ['Dr Ann Lee HMI wrote it.', 'Dr [name] HMI wrote it.'],
  ['This followed the death of Ann Lee-Wye in 2021.', 'This followed the death of [name] in 2021.'],
  [
    'The murder of Ann Lee, and Zed O’Quay’s death, were reviewed.',
    'The murder of [name], and [name]’s death, were reviewed.',
  ],
])('takes the name out of %j', (sentence, masked) => {
  expect(maskNames(sentence)).toBe(masked);
});

it.each([
  'Newshire County Council has improved since the last inspection.',
  'The director has been in post since May 2023.',
  'The chair, the Independent Reviewing Service, does not challenge.',
  'Social workers said Children’s Services were well led.',
  'Supervision by the director is regular; London Borough of Newham is not meant.',
  'Dr appointments are arranged for children in care.',
  'The newly appointed director of adult services in West Newshire, is clear.',
  'It is a member of the regional adoption agency, One Adoption, and of Adopt North East.',
  'The director of Children’s Social Work, Early Help and Youth Support, is visible.',
  'The lead member, and the Chief Executive, Director of Children and Young People’s Service, meet.',
  'In Darent Valley, inspectors saw Frontline, Best Start and May Day projects; Care Leavers said so.',
  'The death of Young People is reviewed.',
])('leaves %j as it is', (sentence) => {
  expect(maskNames(sentence)).toBe(sentence);
});

it.each<[SkipReason, string, string[]]>([
  ['title', 'Lead inspector: Ann Lee, His Majesty’s Inspector', ['Ann Lee']],
  ['title', 'Team inspectors: Ann Lee HMI, Zed O’Quay HMI and Mary Young', ['Ann Lee', 'Zed O’Quay', 'Mary Young']],
  ['title', 'Inspection of Newshire Council', []],
  ['title', 'Ms Ann Lee Corporate Director, Children, Education and Social Care Newshire Borough Council', ['Ann Lee']],
  ['inspectors', 'Senior data analyst: Zed O’Quay', ['Zed O’Quay']],
  ['salutation', 'Dear Ann Lee', ['Ann Lee']],
  ['salutation', 'Dear Newshire Local Safeguarding Partnership', []],
  ['contact', 'Ann Lee Mary Young National Director, Social Care Deputy Chief Inspector', ['Ann Lee', 'Mary Young']],
  ['contact', 'Ofsted Care Quality Commission', []],
  ['contact', 'Newshire House, Long Road', []],
  [
    'copy-list',
    'Copy: Ann Lee, Chief Executive, Newshire Borough Council Mary Young, Chair',
    ['Ann Lee', 'Mary Young'],
  ],
])('reads from the %s "%s" the names %j', (skip, text, names) => {
  expect(personNames([{ text, skip }], 'Inspection of Newshire')).toEqual(names);
});

it('takes no name from what is no list, and none that the title names', () => {
  expect(personNames([{ text: 'Ann Lee has led well.', skip: null }], null)).toEqual([]);
  expect(
    personNames([{ text: 'Copy: Much Wenlock, Ann Lee', skip: 'copy-list' }], 'Inspection of Much Wenlock'),
  ).toEqual(['Ann Lee']);
});

it('takes known names out wherever they stand whole, the longest first', () => {
  const known = ['Ann Lee', 'Mary Ann Lee', 'Zed O’Quay'];
  expect(maskNames("Staff value Mary Ann Lee, Ann Lee and Zed O'Quay.", known)).toBe(
    'Staff value [name], [name] and [name].',
  );
  expect(maskNames('Ann Leeway and Hann Lee are others.', known)).toBe('Ann Leeway and Hann Lee are others.');
});
