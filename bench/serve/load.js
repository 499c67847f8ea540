// The load generator, a process of its own: told by its parent what to send, tells how long each answer took, and ends
// with its parent. Loopback only.
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { postJson } from './post.js';
import { requestOf } from './workloads.js';

let ids;
/** How many requests there have been of each workload and contender: the next one has the next values. */
const sent = new Map();

process.on('message', (job) => {
  if (job.ids) ids = job.ids;
  else void answered(job);
});
process.once('disconnect', () => process.exit(0));

async function answered(job) {
  try {
    process.send({ result: await (job.rate === undefined ? closed(job) : open(job)) });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
}

/** So many clients, each asking again as soon as it is answered, until the time is over. */
async function closed({ address, contender, workloads, clients, milliseconds, least = 0 }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const all = [];
  const begun = performance.now();
  const client = async () => {
    while (performance.now() - begun < milliseconds || all.length < least)
      all.push(await timed(address, nextBody(contender, workloads), agent));
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return { ...answersOf(all), seconds };
}

/** So many requests a second, whether or not the ones before are answered; a wait for a connection counts. */
async function open({ address, contender, workloads, rate, milliseconds }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const begun = performance.now();
  const count = Math.max(1, Math.round((rate * milliseconds) / 1000));
  const asked = [];
  for (let at = 0; at < count; at += 1) {
    const due = begun + (at * 1000) / rate;
    if (due > performance.now() + 1) await sleep(due - performance.now());
    asked.push(timed(address, nextBody(contender, workloads), agent, due));
  }
  const all = await Promise.all(asked);
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return { ...answersOf(all), seconds };
}

/** How long an answer took (ms); null where it is an error, such as that of a server too busy. */
async function timed(address, body, agent, from = performance.now()) {
  const { status, body: text } = await postJson(address, body, agent);
  return status !== 200 || text.startsWith('{"errors"') ? null : performance.now() - from;
}

/** The times of the answers, and how many were errors: that each question can be answered at all was seen before. */
function answersOf(all) {
  const times = all.filter((of) => of !== null);
  return { times, failed: all.length - times.length };
}

/** The next request of a list of workloads in turn; a workload may stand in it more than once. */
function nextBody(contender, workloads) {
  const turn = turnOf(`${contender} ${workloads.join()}`);
  const name = workloads[turn % workloads.length];
  return JSON.stringify(requestOf(name, contender, ids, turnOf(`${contender} ${name}`)));
}

function turnOf(key) {
  const number = sent.get(key) ?? 0;
  sent.set(key, number + 1);
  return number;
}
