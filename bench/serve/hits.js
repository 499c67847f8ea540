import { execute, parse } from 'graphql';
import { totalOf } from '../profile.js';
import { DATABASE } from './driver.js';
import { ANSWERS } from './driver-answers.js';
import { peerSchema } from './peer-library.js';
import { countsOf } from './quick.js';
import { requestOf } from './workloads.js';

/**
 * The db-hits of each contender for each workload: what Neo4j reads for its statements, as PROFILE counts it. It does not
 * depend on the machine.
 */
export async function hitsOf(store, names, ids) {
  const ours = await countsOf(store, ids);
  const schema = await peerSchema(store.driver);
  const hits = {};
  for (const name of names.filter((of) => of !== 'introspection')) {
    const driver = await profiled(store.driver, (session) => byHand(session, name, ids));
    const peer = await profiled(store.driver, (session) => ofPeer(session, schema, name, ids));
    hits[name] = { ours: ours[name].hits, peer, driver };
  }
  return hits;
}

/** The db-hits of all statements that `work` runs in the sessions that it is given. */
async function profiled(driver, work) {
  let hits = 0;
  const running = async (run, text, parameters) => {
    const result = await run(`PROFILE ${text}`, parameters);
    hits += totalOf(result.summary.profile).hits;
    return result;
  };
  await work(() => {
    const session = driver.session({ database: DATABASE, defaultAccessMode: 'READ' });
    const transaction = (task) =>
      session.executeRead((open) => task({ run: (...of) => running((...asked) => open.run(...asked), ...of) }));
    return {
      run: (...of) => running((...asked) => session.run(...asked), ...of),
      executeRead: transaction,
      close: () => session.close(),
    };
  });
  return hits;
}

async function byHand(open, name, ids) {
  const run = async (text, parameters) => {
    const session = open();
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => record.keys.map((_, at) => record.get(at)));
    } finally {
      await session.close();
    }
  };
  await ANSWERS[name](run, requestOf(name, 'driver', ids, 0).variables);
}

async function ofPeer(open, schema, name, ids) {
  const { query, variables } = requestOf(name, 'peer', ids, 0);
  // It takes a driver from the context, of which it uses the sessions.
  const executionContext = { session: open };
  const contextValue = { executionContext, sessionConfig: { database: DATABASE, defaultAccessMode: 'READ' } };
  const { errors } = await execute({ schema, document: parse(query), variableValues: variables, contextValue });
  if (errors) throw errors[0];
}
