import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const CONFIG = 'tests/house/runs/vitest.config.ts';

/** What `npm test` says of a run, line by line, and its exit status. */
function run(name: string, environment: Record<string, string> = {}) {
  const { stdout, status } = spawnSync(process.execPath, ['tests/run.js', '--config', CONFIG, name], {
    encoding: 'utf8',
    env: { ...process.env, TESTS_MUST_ALL_RUN: '', ...environment },
  });
  const lines = stdout.trimEnd().split('\n');
  return { lines, last: lines.at(-1), status };
}

test.for([
  ['passing', '1 passed, 0 failed', 0],
  ['failing', '1 passed, 1 failed', 1],
  ['unloadable', '0 passed, 1 failed', 1],
  ['unhandled', '1 passed, 1 failed', 1],
  ['dying', '0 passed, 1 failed', 1],
  ['absent', '0 passed, 1 failed', 1],
  ['not-run', '1 passed, 0 failed', 0],
] as const)('a run that is %s ends with "%s"', ([name, last, status]) => {
  expect(run(name)).toMatchObject({ last, status });
});

test('a test that did not run is named, and fails the run where every test has to run', () => {
  const strict = run('not-run', { TESTS_MUST_ALL_RUN: '1' });
  expect(strict.lines).toContain('Did not run: tests/house/runs/not-run.case.ts > needs a tool that is absent');
  expect(strict).toMatchObject({ last: '1 passed, 1 failed', status: 1 });
});
