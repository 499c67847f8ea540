import { expect, it } from 'vitest';
import { maskNames } from '../../../src/ingest/ingest/mask-names.ts';

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
])('leaves %j as it is', (sentence) => {
  expect(maskNames(sentence)).toBe(sentence);
});
