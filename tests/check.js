// `npm run check`: every check one after the other, all of them even when one fails, the tests last. Arguments name the
// checks to run: `npm run check -- types lint`. JavaScript, because Node starts it as it is.
import { spawnSync } from 'node:child_process';

const CHECKS = {
  codegen: 'the generated types are those of the schema',
  types: 'the code has the types it says',
  lint: 'the code keeps the lint rules',
  schema: 'the schema keeps its rules, every element described',
  format: 'every file is formatted',
  unused: 'no file, export or dependency is unused',
  test: 'the tests pass',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(CHECKS, name));
const failed = unknown.map((name) => `${name} (no such check: ${Object.keys(CHECKS).join(', ')})`);
const names = Object.keys(CHECKS).filter((name) => asked.length === 0 || asked.includes(name));

for (const name of unknown.length > 0 ? [] : names) {
  process.stdout.write(`── ${name}: ${CHECKS[name]}\n`);
  const script = name === 'test' ? 'test' : `check:${name}`;
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}

process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(', ')}\n` : '\nEvery check passed.\n');
process.exitCode = failed.length > 0 ? 1 : 0;
