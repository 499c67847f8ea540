// One of the contenders: the bare driver, the limit. Started by `bench/serve/contenders.js`.
import { openDriver, DATABASE } from './driver.js';
import { ANSWERS } from './driver-answers.js';
import { serveJson } from './json-http.js';

const driver = openDriver();

/** One autocommit statement: one round trip. Or, with BENCH_MANAGED, as `executeQuery` does it: shown, not judged. */
const run = process.env.BENCH_MANAGED ? managed : autocommit;

async function autocommit(text, parameters) {
  const session = driver.session({ database: DATABASE, defaultAccessMode: 'READ' });
  try {
    return rowsOf(await session.run(text, parameters));
  } finally {
    await session.close();
  }
}

async function managed(text, parameters) {
  return rowsOf(await driver.executeQuery(text, parameters, { database: DATABASE, routing: 'READ' }));
}

const rowsOf = ({ records }) => records.map((record) => record.keys.map((_, at) => record.get(at)));

await serveJson(async ({ name, variables }) => JSON.stringify({ data: await ANSWERS[name](run, variables) }));
