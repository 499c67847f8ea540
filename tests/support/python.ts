import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const installed = fileURLToPath(new URL('../.venv/bin/python', import.meta.url));

const interpreter = process.env.PYTHON ?? (existsSync(installed) ? installed : undefined);

/** Whether there is a Python with what tests/requirements.txt names; a test that needs it says that it did not run. */
export const hasPython = interpreter !== undefined;

/** Larger than whatever a test lets Python print. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Runs Python with a script of the tests, such as `tests/exports/read.py`, and gives what it printed; throws when it fails. */
export async function runPython(...args: readonly string[]): Promise<string> {
  if (interpreter === undefined) throw new Error('No Python: `.ci/tools` installs it.');
  const { stdout } = await promisify(execFile)(interpreter, args, { maxBuffer: MOST_OUTPUT });
  return stdout;
}
