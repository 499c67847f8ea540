// The load generator, a process of its own: told by its parent what to send, tells how long each answer took, and ends
// with its parent. Loopback only.
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXTRAS } from '../load/extras.js';
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

/**
 * So many clients, each asking again as soon as it is answered, until the time is over. `network` makes each a client of
 * its own to a server that believes its proxy: `10.7` for the addresses 10.7.x.y; without it all are one.
 */
async function closed({ address, contender, workloads, clients, milliseconds, least = 0, network }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const all = [];
  const begun = performance.now();
  const client = async (_, at) => {
    const from = network && { 'x-forwarded-for': `${network}.${at >> 8}.${at & 255}` };
    while (performance.now() - begun < milliseconds || all.length < least)
      all.push(await timed({ address, agent, headers: from }, nextBody(contender, workloads)));
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
    asked.push(timed({ address, agent }, nextBody(contender, workloads), due));
  }
  const all = await Promise.all(asked);
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return { ...answersOf(all), seconds };
}

/** How long an answer took (ms), or the code of the error that it is. */
async function timed({ address, agent, headers }, body, from = performance.now()) {
  const { status, body: text } = await postJson(address, body, { agent, headers }).catch(({ code }) => ({
    body: code,
  }));
  if (status === 200 && !text.startsWith('{"errors"')) return performance.now() - from;
  return /"code":"(?<code>\w+)"/u.exec(text)?.groups.code ?? `${status ?? 'no answer'}: ${text.slice(0, 60)}`;
}

/** The times of the answers, and how many were errors, by code: that each question can be answered at all was seen before. */
function answersOf(all) {
  const times = all.filter((of) => typeof of === 'number');
  const errors = {};
  for (const code of all) if (typeof code === 'string') errors[code] = (errors[code] ?? 0) + 1;
  return { times, failed: all.length - times.length, errors };
}

/** The next request of a list of workloads in turn; a workload may stand in it more than once. */
function nextBody(contender, workloads) {
  const turn = turnOf(`${contender} ${workloads.join()}`);
  const name = workloads[turn % workloads.length];
  const of = turnOf(`${contender} ${name}`);
  return JSON.stringify(EXTRAS[name]?.(ids, of) ?? requestOf(name, contender, ids, of));
}

function turnOf(key) {
  const number = sent.get(key) ?? 0;
  sent.set(key, number + 1);
  return number;
}
