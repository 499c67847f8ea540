/** The worked examples of `docs/methods.md` on trends, co-occurrence and similarity, on the graph they are told of. */
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { createReader } from '../../src/graph/reader.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { readSdl } from '../support/sources.ts';
import { tenPlaces } from './analysis-fixtures.ts';
import { loadedGraph } from './empty-graph.ts';

const graph = loadedGraph(tenPlaces());
const schema = createExecutableSchema(readSdl());

async function ask(query: string): Promise<unknown> {
  const contextValue = { reader: createReader(schema, graph.database), deadline: Date.now() + 60_000 };
  const answer = await answerOperation({ schema, document: parse(query), contextValue });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
}

test('a trend has the share, its interval and the accuracy of the theme', async () => {
  const answer = await ask(`{ trend(theme: "supervision", by: YEAR) {
    accuracy { precision recall } examinedCount inspectionCount
    points { key examinedCount inspectionCount share low high rank small findings(first: 1) { totalCount } } } }`);
  const counts = { examinedCount: 10, inspectionCount: 5 };
  const point = { share: 0.5, low: 0.236593, high: 0.763407, rank: 1, small: false, findings: { totalCount: 5 } };
  const none = { share: null, low: null, high: null, rank: null, small: true, findings: { totalCount: 0 } };
  expect(answer).toEqual({
    trend: {
      ...{ accuracy: { precision: 0.9, recall: 0.85 }, ...counts },
      points: [
        { key: '2018', examinedCount: 0, inspectionCount: 0, ...none },
        { key: '2024', ...counts, ...point },
      ],
    },
  });
});

test('a trend by grade leaves out, and counts, what was not graded; a point of fewer than ten has no interval', async () => {
  const answer = await ask(`{ trend(theme: "supervision", by: GRADE, area: "overall") {
    unplacedCount points { key label examinedCount inspectionCount share low rank small } } }`);
  const small = { examinedCount: 1, inspectionCount: 1, share: 1, low: null, rank: null, small: true };
  expect(answer).toMatchObject({
    trend: {
      unplacedCount: 8,
      points: [
        { key: 'four:good', label: 'Good', ...small },
        { key: 'four:poor', label: 'Poor', ...small },
      ],
    },
  });
});

test('co-occurrence is measured against what the length of reports alone would give', async () => {
  const answer = await ask(`{ theme(id: "supervision") { coOccurring(first: 5) { totalCount edges {
    node { key } support confidence lift expectedLift adjustedLift authorityCount examinedCount thisCount otherCount
    authorities(first: 9) { nodes { key } } findings(first: 1) { totalCount } } } } }`);
  expect(answer).toEqual({
    theme: {
      coOccurring: {
        totalCount: 1,
        edges: [
          {
            node: { key: 'caseloads' },
            ...{ support: 0.4, confidence: 0.8, lift: 1.6, expectedLift: 1.4, adjustedLift: 1.142857 },
            ...{ authorityCount: 4, examinedCount: 10, thisCount: 5, otherCount: 5 },
            authorities: {
              nodes: [{ key: 'place-10' }, { key: 'place-06' }, { key: 'place-08' }, { key: 'place-09' }],
            },
            findings: { totalCount: 8 },
          },
        ],
      },
    },
  });
});

test('likeness is the weighted mean of its components, each told', async () => {
  const answer = await ask(`{ authority(id: "place-06") { similar(first: 20) { edges { node { key } score
    sameDeliveryBody inspectedTogether parts { component value weight contribution }
    themes(first: 5) { theme { key } polarity contribution findings(first: 1) { totalCount } } } } } }`);
  const { edges } = (answer as { authority: { similar: { edges: { node: { key: string } }[] } } }).authority.similar;
  expect(edges.find(({ node }) => node.key === 'place-05')).toEqual({
    node: { key: 'place-05' },
    ...{ score: 0.438948, sameDeliveryBody: false, inspectedTogether: true },
    parts: [
      { component: 'WEAKNESSES', value: Number(Math.SQRT1_2.toFixed(6)), weight: 0.363636, contribution: 0.25713 },
      { component: 'STRENGTHS', value: null, weight: 0.181818, contribution: 0 },
      { component: 'GRADES', value: 0.5, weight: 0.181818, contribution: 0.090909 },
      { component: 'REGION', value: 1, weight: 0.090909, contribution: 0.090909 },
      { component: 'NEIGHBOURS', value: null, weight: 0.181818, contribution: 0 },
    ],
    themes: [
      { theme: { key: 'supervision' }, polarity: 'PROBLEM', contribution: 0.25713, findings: { totalCount: 2 } },
    ],
  });
});
