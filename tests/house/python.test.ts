import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasPython, runPython } from '../support/python.ts';

test.runIf(hasPython)('the Python of the tests has what tests/requirements.txt names, and nothing else', async () => {
  const named = readFileSync('tests/requirements.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const held = await runPython('-m', 'pip', 'freeze');
  expect(held.trim().split('\n').toSorted()).toEqual(named.toSorted());
});
