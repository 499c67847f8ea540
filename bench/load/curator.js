import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { postJson } from '../serve/post.js';

const READ = 'query ($id: ID!) { finding(id: $id) { id version polarity } }';
const REVIEW = `mutation ($input: ReviewFindingInput!) { done: reviewFinding(input: $input) {
  type: __typename ... on FindingReviewed { finding { version polarity } change { id } } } }`;
const CHANGES =
  'query ($after: String) { changes(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
const STATEMENT = 'Found that what was decided of this while many asked is what is told of it.';

/**
 * A curator who corrects one finding after another, over and over, with a pause (ms) between, and reads each again at once:
 * what is told then must be what was decided. `stop` ends the work and gives what became of it: changes that were
 * acknowledged, their times (ms), reads that told what was before, errors by code, and acknowledged changes that the feed
 * does not have.
 */
export function startCurator({ address, key, findings, pause }) {
  const done = { changes: [], times: [], outdated: 0, errors: {} };
  const failed = (code) => (done.errors[code] = (done.errors[code] ?? 0) + 1);
  const ask = async (query, variables, headers = {}) => {
    const from = { 'x-forwarded-for': '10.250.0.1', ...headers };
    const { body } = await postJson(address, JSON.stringify({ query, variables }), { headers: from });
    const { data, errors } = JSON.parse(body);
    if (errors) throw Object.assign(new Error(body), { code: errors[0].extensions.code });
    return data;
  };

  const correct = async (id) => {
    const { finding } = await ask(READ, { id });
    const input = {
      ...{ finding: id, decision: 'CORRECT', expectedVersion: finding.version, idempotencyKey: randomUUID() },
      ...{ polarity: finding.polarity === 'STRENGTH' ? 'MIXED' : 'STRENGTH', statement: STATEMENT },
    };
    const begun = performance.now();
    const result = (await ask(REVIEW, { input }, { authorization: `Bearer ${key}` })).done;
    if (result.type !== 'FindingReviewed') return failed(result.type);
    done.times.push(performance.now() - begun);
    done.changes.push(result.change.id);
    const { finding: now } = await ask(READ, { id });
    if (now.version !== result.finding.version || now.polarity !== input.polarity) done.outdated += 1;
  };

  const stopping = new AbortController();
  const working = (async () => {
    for (let turn = 0; !stopping.signal.aborted; turn += 1) {
      await correct(findings[turn % findings.length]).catch((error) => failed(error.code ?? String(error)));
      await sleep(pause);
    }
  })();

  return {
    done,
    stop: async () => {
      stopping.abort();
      await working;
      const known = await changesOf(ask);
      return { ...done, lost: done.changes.filter((id) => !known.has(id)).length };
    },
  };
}

async function changesOf(ask) {
  const ids = new Set();
  let after = null;
  do {
    const { changes } = await ask(CHANGES, { after });
    for (const { id } of changes.nodes) ids.add(id);
    after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}
