/** Random intervals of weaknesses in authorities: they need not follow from the findings to be read rightly. */
import type { Random } from '../random.ts';
import { type Graph, propertyOf, relate } from './graph.ts';
import { day } from './words.ts';

const STATUSES = ['FIRST_SEEN', 'NEW', 'PERSISTING', 'RE_EMERGED', 'RESOLVED', 'NOT_REPEATED', 'NOT_EXAMINED'];
const END_OF_TIME = '9999-12-31';

/** Adds HAS_WEAKNESS intervals; those of one authority, weakness and prominence do not overlap. */
export function addStandings(
  random: Random,
  graph: Graph,
  authorities: readonly string[],
  weaknesses: readonly string[],
): void {
  for (const authority of authorities.slice(0, 7))
    for (const weakness of weaknesses)
      for (const prominence of ['HEADLINE', 'ANY']) {
        const probability = propertyOf(graph, weakness, 'level') === 'THEME' ? 0.5 : 0.12;
        if (random.chance(probability)) addIntervals(random, graph, authority, weakness, prominence);
      }
}

function addIntervals(random: Random, graph: Graph, authority: string, weakness: string, prominence: string): void {
  const days = [...new Set(Array.from({ length: random.int(1, 3) }, () => day(random)))].toSorted();
  const [firstSeenOn = ''] = days;
  for (const [index, from] of days.entries()) {
    const to = days[index + 1] ?? END_OF_TIME;
    const lastSeenOn = random.pick([from, '2018-06-15']);
    relate(graph, authority, 'HAS_WEAKNESS', weakness, {
      ...{ prominence, from, to, firstSeenOn, lastSeenOn },
      status: random.pick(STATUSES),
      open: to === END_OF_TIME,
      firstSeen: firstSeenOn.slice(0, 7),
      lastSeen: lastSeenOn,
      reportedCount: random.int(1, 3),
      examinedCount: random.int(3, 6),
      basedOn: 'inspection:any',
      orderUncertain: random.chance(0.2),
    });
  }
}
