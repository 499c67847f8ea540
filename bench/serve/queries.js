import { firstDifference } from './equality.js';
import { generatedQueries } from './generated.js';
import { quantile } from './machine.js';
import { normal } from './normal.js';
import { postJson } from './post.js';

const SEED = 20_261;
const SHAPE_SEED = 91_001;

/**
 * Asks ours and the peer the same drawn queries. Gives how many were the same, and each difference with the text of ours.
 * An error of either counts as a difference.
 */
export async function compareGenerated(servers, count, say) {
  const [ours, peer] = ['ours', 'peer'].map((name) => servers.find((of) => of.name === name));
  const differences = [];
  const queries = generatedQueries(SEED, count);
  for (const [at, query] of queries.entries()) {
    const [one, other] = await Promise.all([answerTo(ours, query.ours, query), answerTo(peer, query.peer, query)]);
    const difference = firstDifference(one, other);
    if (difference)
      differences.push({
        at,
        path: difference.path,
        ours: query.ours,
        peer: query.peer,
        ...reasonOf(query, one, other),
      });
    if ((at + 1) % 100 === 0) say(`${at + 1} drawn queries compared, ${differences.length} differ`);
  }
  return { count, differences };
}

/** Differences that are understood, by what the query of ours says: what differs, and who is right. */
const KNOWN = [
  {
    asks: /\ball: \{/u,
    why: '`all` of things that have none of the related ones',
    right: 'ours: of none, all do; the peer wants at least one',
  },
  {
    asks: /\bnot: \{/u,
    why: '`not` of a comparison with a property that is absent',
    right: 'ours: what is not known to be so is not so; the peer drops what Cypher calls null',
  },
];

function reasonOf({ ours }, one, other) {
  if (one.error || other.error)
    return {
      why: `an error of ${one.error ? 'ours' : 'the peer'}: ${(one.error ?? other.error).slice(0, 160)}`,
      right: one.error?.startsWith('Nodes that')
        ? 'ours: what lists of lists may hold is counted ahead'
        : 'to be looked at',
    };
  const known = KNOWN.find(({ asks }) => asks.test(ours));
  return known ? { why: known.why, right: known.right } : { why: 'not understood', right: 'to be looked at' };
}

async function answerTo({ address }, query, { ordered }) {
  const { body } = await postJson(address, JSON.stringify({ query }));
  const { data, errors } = JSON.parse(body);
  return errors ? { error: errors[0].message } : normal(data, ordered);
}

/** How long ours and the peer take for queries of shapes that neither has seen: the median and the 95th of 100 (ms). */
export async function neverSeen(servers, count) {
  const queries = generatedQueries(SHAPE_SEED, count);
  const times = { ours: [], peer: [] };
  for (const query of queries)
    for (const { name, address } of servers.filter((of) => of.name in times)) {
      const begun = performance.now();
      await postJson(address, JSON.stringify({ query: query[name] }));
      times[name].push(performance.now() - begun);
    }
  const told = Object.entries(times).map(([name, of]) => [
    name,
    { median: quantile(of, 0.5), p95: quantile(of, 0.95) },
  ]);
  return Object.fromEntries(told);
}
