/** The playground in a real browser, over the graph of the curated documents. */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { type Language, LANGUAGES } from '../../src/graphiql/copy-as.ts';
import { packagedQueries, readQueryLibrary } from '../../src/server/query-library.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { CHROMIUM } from '../explorer/chromium.js';
import { expectCalm, hasBrowser, refuseElsewhere, serve } from '../explorer/explorer.ts';
import { freshHome, openGolden } from '../support/graph.ts';

/** A busy machine draws slowly, and plans a new question for seconds. */
const PATIENCE = 60_000;
const SOON = { timeout: PATIENCE };
const FIRST = 'WhoSharesSupervisionProblems';
const HISTORY = 'What is the inspection history of one authority: kinds, frameworks, preferred grades, documents?';

let database: Database | undefined;
let server: RunningServer;
let browser: Browser | undefined;
let context: BrowserContext;

beforeAll(async () => {
  if (!hasBrowser) return;
  const graphiqlFolder = freshHome();
  await mkdir(graphiqlFolder);
  const configFile = fileURLToPath(new URL('../../src/graphiql/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: graphiqlFolder } });
  database = await openGolden();
  server = await serve(database, { graphiqlFolder });
  browser = await chromium.launch(CHROMIUM);
}, 300_000);
afterEach(() => context?.close());
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.close();
});

/** Opens the playground in a fresh profile, which may read what it has copied, and waits for its editors. */
async function opened(hash = ''): Promise<Page> {
  if (!browser) throw new Error('The browser is started before the first test.');
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  const page = await context.newPage();
  refuseElsewhere(page, server.url);
  await page.goto(`${server.url}/graphiql/${hash}`);
  await editorsOf(page);
  return page;
}

async function editorsOf(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

const tabsOf = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();
const library = (page: Page) => page.getByRole('region', { name: 'Queries by question' });

/** What the tab that is open asks, by the store that keeps tabs over reloads. */
const kept = (page: Page) =>
  page.evaluate<{ query: string; variables: string }>(`(() => {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    return tabs[activeTabIndex];
  })()`);

/** Copies the query of the tab by the keyboard alone. */
async function copiedAs(page: Page, language: Language): Promise<string> {
  await page.getByRole('button', { name: 'Copy as a program' }).focus();
  await page.keyboard.press('Enter');
  for (const name of Object.keys(LANGUAGES)) {
    // A key that comes before the entry has the focus goes nowhere.
    await page.locator('[role=menuitem][data-highlighted]', { hasText: `Copy as ${name}` }).waitFor();
    if (name === language) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByText(`Copied as ${language}.`).waitFor();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  return await page.evaluate<string>('navigator.clipboard.readText()');
}

describe.runIf(hasBrowser)('the playground', () => {
  test('begins with the main question in one tab, and every question in a list', async () => {
    const page = await opened();
    expect(await tabsOf(page)).toEqual([FIRST]);
    const queries = await readQueryLibrary(packagedQueries());
    const questions = await library(page).locator('li button').allTextContents();
    expect(questions).toEqual(queries.map(({ question }) => question));
    await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
    const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>(
      `axe.run({ include: [['.library'], ['.graphiql-toolbar']] })`,
    );
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });

  test('finds a question by its words, opens it with its variables, and runs it', async () => {
    const page = await opened();
    await library(page).getByRole('searchbox').fill('inspection HISTORY grades');
    expect(await library(page).getByRole('status').textContent()).toMatch(/^\d of \d+ questions$/u);
    await library(page).getByRole('button', { name: HISTORY }).press('Enter');
    await expect.poll(() => tabsOf(page), SOON).toEqual([FIRST, 'AuthorityHistory']);
    await page.locator('.graphiql-execute-button').click();
    await expect.poll(() => page.locator('.result-window').textContent(), SOON).toContain('officialName');
    await expect.poll(async () => JSON.parse((await kept(page)).variables), SOON).toEqual({ id: 'stockton-on-tees' });
    // A question that is open already is gone to, not opened again.
    await library(page).getByRole('searchbox').fill('');
    await library(page).locator('li button').first().click();
    expect(await tabsOf(page)).toEqual([FIRST, 'AuthorityHistory']);
    await expect.poll(async () => (await kept(page)).query, SOON).toContain(FIRST);
    expectCalm(page);
  });

  test('keeps its tabs over a reload', async () => {
    const page = await opened();
    await library(page).getByRole('button', { name: HISTORY }).click();
    // Its variables are kept a moment after its query.
    await expect.poll(async () => (await kept(page)).variables, SOON).toContain('stockton-on-tees');
    const before = await kept(page);
    expect(before.query).toContain('query AuthorityHistory');
    await page.reload();
    await editorsOf(page);
    expect(await tabsOf(page)).toEqual([FIRST, 'AuthorityHistory']);
    expect(await kept(page)).toMatchObject({ query: before.query, variables: before.variables });
  });

  test('copies the query with its variables as a program that runs, by the keyboard', async () => {
    const page = await opened();
    await library(page).getByRole('button', { name: HISTORY }).click();
    await expect.poll(() => tabsOf(page), SOON).toEqual([FIRST, 'AuthorityHistory']);
    const { stdout } = await promisify(execFile)('bash', ['-c', await copiedAs(page, 'curl')]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { authority: { id: 'authority:stockton-on-tees' } } });
    expect(await copiedAs(page, 'TypeScript')).toContain(`await fetch("${server.url}/graphql"`);
    expect(await copiedAs(page, 'Python')).toMatch(/variables = \{\n {4}"id": "stockton-on-tees",\n\}/u);
    expect(await copiedAs(page, 'R')).toContain('library(httr2)');
    expectCalm(page);
  });

  test('opens the query that the explorer hands over, and nothing beside it', async () => {
    const given = new URLSearchParams({ query: 'query Given($n: Int) { meta { version } }', variables: '{"n":1}' });
    const page = await opened(`#${given.toString()}`);
    expect(await tabsOf(page)).toEqual(['Given']);
    expect(await library(page).count()).toBe(0);
    expectCalm(page);
  });
});
