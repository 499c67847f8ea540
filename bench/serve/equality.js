import { isDeepStrictEqual } from 'node:util';
import { answerOf } from './normal.js';
import { postJson } from './post.js';
import { requestOf, WORKLOADS } from './workloads.js';

/** With how many different values a workload is compared: a small one, and one that takes long. */
const ASKS = { few: 4, many: 12 };

/**
 * Asks every contender each workload with different values, `most` of them at most, and compares the answers with ours. Gives, for each workload,
 * how many were compared and the differences found; what a contender cannot be asked is passed over.
 */
export async function compareWorkloads(servers, names, ids, most = ASKS.many) {
  const rows = [];
  for (const name of names) {
    const others = servers.filter((of) => of.name !== 'ours' && canAnswer(of.name, name));
    const differences = [];
    const asks = WORKLOADS[name].size === 'small' ? ASKS.many : ASKS.few;
    const times = name === 'introspection' ? 0 : Math.min(most, asks);
    for (let index = 0; index < times; index += 1) {
      const ours = await asked(
        servers.find((of) => of.name === 'ours'),
        name,
        ids,
        index,
      );
      const rest = [];
      for (const server of others) rest.push(await asked(server, name, ids, index));
      for (const [at, theirs] of rest.entries()) {
        const difference = firstDifference(ours, theirs);
        if (difference) differences.push({ contender: others[at].name, index, ...difference });
      }
    }
    rows.push({ name, compared: times * others.length, differences });
  }
  return rows;
}

/** Whether a contender has the workload: there is no bare driver's schema to look into. */
export const canAnswer = (contender, name) =>
  name === 'introspection'
    ? contender !== 'driver'
    : contender === 'driver' || WORKLOADS[name][contender] !== undefined;

async function asked({ name: contender, address }, workload, ids, index) {
  const { body } = await postJson(address, JSON.stringify(requestOf(workload, contender, ids, index)));
  return answerOf(workload, contender, JSON.parse(body));
}

/** Where two values first differ, and what stands there in each; undefined where they are equal. */
export function firstDifference(ours, theirs, path = '') {
  if (isDeepStrictEqual(ours, theirs)) return undefined;
  const nested = ours !== null && theirs !== null && typeof ours === 'object' && typeof theirs === 'object';
  if (!nested || Array.isArray(ours) !== Array.isArray(theirs)) return { path, ours: told(ours), theirs: told(theirs) };
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const difference = firstDifference(ours[key], theirs[key], path === '' ? key : `${path}.${key}`);
    if (difference) return difference;
  }
  return { path, ours: told(ours), theirs: told(theirs) };
}

const told = (value) => (JSON.stringify(value) ?? 'nothing').slice(0, 200);
