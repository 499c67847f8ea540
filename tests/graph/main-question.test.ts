/** The main question over the register and the five curated documents, with the types the documents' queries have. */
import type { execute } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { createReader, type Reader } from '../../src/graph/reader.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import {
  WeakManagementGripDocument,
  WhoSharesSupervisionProblemsDocument,
  type WeakManagementGripQuery,
  type WhoSharesSupervisionProblemsQuery,
} from '../../src/generated/client/documents.ts';
import { openGolden } from '../support/graph.ts';
import { readSdl } from '../support/sources.ts';

const schema = createExecutableSchema(readSdl());
let database: Database;
let reader: Reader;

beforeAll(async () => {
  database = await openGolden();
  reader = createReader(schema, database);
}, 300_000);
afterAll(() => database.close());

async function ask<Answer>(document: Parameters<typeof execute>[0]['document']): Promise<Answer> {
  const contextValue = { reader, deadline: Date.now() + 60_000 };
  const answer = await answerOperation({ schema, document, contextValue });
  expect(answer.errors).toBeUndefined();
  return answer.data as Answer;
}

test('exactly Stockton-on-Tees and Rotherham share supervision problems; a strength is no problem', async () => {
  const { theme } = await ask<WhoSharesSupervisionProblemsQuery>(WhoSharesSupervisionProblemsDocument);
  const edges = theme?.sharedBy.edges ?? [];
  expect(edges.map(({ node }) => node.name).toSorted()).toEqual(['Rotherham', 'Stockton-on-Tees']);
  for (const { findings, firstSeen, lastSeen, status } of edges) {
    expect([firstSeen, lastSeen, status]).not.toContain(null);
    for (const { evidence } of findings.nodes) {
      expect(evidence.document.publisher).not.toBe('');
      expect(evidence.document.licence.name).not.toBe('');
      expect(evidence.paragraph).toMatch(/^(?:intro|bullet)-\d+$/u);
    }
  }
  const secondHand = edges.map(({ node, findings }) => [node.name, findings.nodes[0]?.evidence.document.secondHand]);
  expect(Object.fromEntries(secondHand)).toEqual({ Rotherham: true, 'Stockton-on-Tees': false });
});

test('oversight adds Dorset County Council, abolished since, and Norfolk', async () => {
  const { theme } = await ask<WeakManagementGripQuery>(WeakManagementGripDocument);
  const names = (theme?.sharedBy.edges ?? []).map(({ node }) => node.name);
  expect(names.toSorted()).toEqual(['Dorset County Council', 'Norfolk', 'Rotherham', 'Stockton-on-Tees']);
});
