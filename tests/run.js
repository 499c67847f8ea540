// `npm test [-- <vitest arguments>]`: runs vitest, names the tests that did not run and the slowest files, and ends
// with one plain line, `N passed, N failed`, counted from vitest's JSON report. It fails when a test fails, when a file
// does not load, when vitest dies and when no test ran; with TESTS_MUST_ALL_RUN set, also when a test did not run.
// JavaScript, because Node starts it as it is.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SLOWEST = 5;
const say = (line) => process.stdout.write(`${line}\n`);

function runVitest(report) {
  const { resolve } = createRequire(import.meta.url);
  const vitest = path.join(path.dirname(resolve('vitest/package.json')), 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return run.status ?? run.signal ?? String(run.error);
}

/** The files of the report, or nothing when vitest died before it wrote one. */
function filesOf(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return undefined;
  }
}

const named = (file) => path.relative(process.cwd(), file.name);
const tests = (files, ...statuses) =>
  files.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => statuses.includes(status))
      .map(({ fullName }) => `${named(file)} > ${fullName}`),
  );

function sayTheSlowest(files) {
  const seconds = (file) => (file.endTime - file.startTime) / 1000;
  const slowest = files.toSorted((one, other) => seconds(other) - seconds(one)).slice(0, SLOWEST);
  say('\nSlowest files:');
  for (const file of slowest) say(`  ${seconds(file).toFixed(1).padStart(6)} s  ${named(file)}`);
}

/** What went wrong beyond failed tests, one line each; every line counts as a failure. */
function troubles(status, files, notRun, counted) {
  if (!files) return [`vitest ended (${status}) without a report.`];
  const unloaded = files.filter((file) => file.status === 'failed' && !tests([file], 'failed').length);
  const found = unloaded.map((file) => `${named(file)} failed outside its tests: ${file.message.split('\n')[0]}`);
  if (counted.passed + counted.failed + found.length === 0) found.push('No test ran.');
  if (notRun.length > 0 && process.env.TESTS_MUST_ALL_RUN)
    found.push('Every test has to run here (TESTS_MUST_ALL_RUN).');
  if (status !== 0 && counted.failed + found.length === 0) found.push(`vitest ended with ${status}: see above.`);
  return found;
}

const folder = mkdtempSync(path.join(tmpdir(), 'findings-graph-run-'));
const report = path.join(folder, 'report.json');
const status = runVitest(report);
const files = filesOf(report);
rmSync(folder, { recursive: true, force: true });

const passed = tests(files ?? [], 'passed').length;
const failed = tests(files ?? [], 'failed').length;
const notRun = tests(files ?? [], 'pending', 'skipped', 'todo', 'disabled');
if (files?.length) sayTheSlowest(files);
say('');
for (const name of notRun) say(`Did not run: ${name}`);
const found = troubles(status, files, notRun, { passed, failed });
for (const trouble of found) say(trouble);
say(`${passed} passed, ${failed + found.length} failed`);
process.exitCode = failed + found.length > 0 ? 1 : 0;
