/** A curator's whole session in the playground's own page: a key, a correction, what it moves, a stale one, an undo. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/server/server.ts';
import { findingAt, once, REVIEW, serve, UNDO } from '../curation/curating.ts';
import { CHROMIUM } from '../explorer/chromium.js';
import { expectCalm, hasBrowser, refuseElsewhere } from '../explorer/explorer.ts';
import { builtPages, keyByCommand } from '../explorer/pages.ts';
import { loadedGraph } from '../graph/empty-graph.ts';
import { smallSeed } from '../graph/load-fixtures.ts';

const SOON = { timeout: 60_000 };
const SUMS = '{ theme(id: "supervision") { findingCount problemCount } }';

const graph = loadedGraph(smallSeed());
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  server = await serve(graph.database, {}, { graphiqlFolder: await builtPages('graphiql') });
  browser = await chromium.launch(CHROMIUM);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens the playground in a tab with a query in its editor. */
async function show(page: Page, query: string, variables: object): Promise<void> {
  const given = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  await page.goto('about:blank');
  await page.goto(`${server.url}/graphiql/#${given.toString()}`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

/** Shows a query, runs it by its button, and gives what the page received and shows. */
// oxlint-disable-next-line typescript/no-explicit-any -- what the test looks into is as deep as its queries.
async function run(page: Page, query: string, variables: object = {}): Promise<any> {
  await show(page, query, variables);
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && !response.request().postData()?.includes('IntrospectionQuery'),
  );
  await page.locator('.graphiql-execute-button').click();
  const answer = await (await answered).json();
  await expect.poll(() => page.locator('.result-window').textContent(), SOON).toMatch(/data|errors/u);
  return answer;
}

async function useKey(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Show Key' }).click();
  const pane = page.getByRole('region', { name: 'Key' });
  await pane.getByLabel('Key', { exact: true }).fill(key);
  await pane.getByRole('button', { name: 'Use in this tab' }).click();
  await pane.getByText('This tab uses a key.').waitFor();
}

const everythingKept = (context: BrowserContext, page: Page): Promise<string> =>
  Promise.all([page.evaluate<string>('JSON.stringify({ ...localStorage })'), context.storageState()]).then((kept) =>
    JSON.stringify(kept),
  );

test.runIf(hasBrowser)('a curator corrects and undoes in the playground', { timeout: 300_000 }, async () => {
  const key = await keyByCommand('curator', 'data desk');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(SOON.timeout);
  const page = await context.newPage();
  refuseElsewhere(page, server.url);

  await show(page, SUMS, {});
  await useKey(page, key);
  const before = (await run(page, SUMS)).data.theme;
  const correction = {
    ...{ finding: findingAt(2), decision: 'CORRECT', expectedVersion: 1, polarity: 'STRENGTH' },
    themes: ['theme:supervision'],
    statement: 'Found that supervision of practitioners was regular and of good quality.',
  };
  const corrected = await run(page, REVIEW, { input: { ...correction, idempotencyKey: once() } });
  expect(corrected.data.done).toMatchObject({ type: 'FindingReviewed', change: { by: 'data desk', version: 2 } });
  expect((await run(page, SUMS)).data.theme).toEqual({ ...before, problemCount: before.problemCount - 1 });

  const stale = await run(page, REVIEW, { input: { ...correction, idempotencyKey: once() } });
  expect(stale.data.done).toMatchObject({
    ...{ type: 'FindingConflict', version: 2, lastChange: { id: 'change:1' } },
    finding: { id: findingAt(2), version: 2, polarity: 'STRENGTH' },
  });
  await expect.poll(() => page.locator('.result-window').textContent(), SOON).toContain('FindingConflict');

  const undone = await run(page, UNDO, {
    input: { change: 'change:1', expectedVersion: 2, idempotencyKey: once() },
  });
  expect(undone.data.done).toMatchObject({ type: 'ChangeUndone', finding: { polarity: 'WEAKNESS' } });
  expect((await run(page, SUMS)).data.theme).toEqual(before);
  expectCalm(page);

  expect(await everythingKept(context, page)).not.toContain(key);
  const other = await context.newPage();
  const refused = await run(other, REVIEW, { input: { ...correction, expectedVersion: 3, idempotencyKey: once() } });
  expect(refused.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});
