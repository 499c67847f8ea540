import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { createReader } from '../../src/graph/reader.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/server.ts';
import { freshHome, NATIONAL_PATIENCE, openNational } from '../support/graph.ts';
import { readSdl } from '../support/sources.ts';
import { CHROMIUM, chromiumPath } from './chromium.js';

/** Whether there is a browser; a test that needs it says that it did not run. */
export const hasBrowser = chromiumPath !== undefined;

/** A busy machine plans a new question for seconds. */
const PATIENCE = 60_000;

/** The explorer in a browser with an empty profile. */
export interface Explorer {
  readonly url: string;
  /** Opens an address of it in a fresh profile and waits until nothing is asked any more. */
  open(address: string): Promise<Page>;
}

/** Builds the explorer, serves it over the national graph, and starts a browser, for the tests of a file. */
export function exploring(): Explorer {
  let database: Database | undefined;
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!hasBrowser) return;
    const explorerFolder = freshHome();
    await mkdir(explorerFolder);
    const configFile = fileURLToPath(new URL('../../src/explorer/vite.config.ts', import.meta.url));
    await build({ configFile, logLevel: 'error', build: { outDir: path.join(explorerFolder) } });
    database = await openNational();
    server = await serve(database, { explorerFolder });
    browser = await chromium.launch(CHROMIUM);
  }, NATIONAL_PATIENCE);
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await database?.close();
  });
  const open = async (address: string): Promise<Page> => {
    if (!browser || !server) throw new Error('The explorer is opened before the first test.');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    refuseElsewhere(page, server.url);
    await page.goto(server.url + address);
    await settled(page);
    return page;
  };
  return {
    get url() {
      return server?.url ?? '';
    },
    open,
  };
}

/** Serves a graph, with pages that were built for the tests. */
export async function serve(
  database: Database,
  folders: Pick<ServerOptions, 'explorerFolder' | 'graphiqlFolder'>,
): Promise<RunningServer> {
  const schema = createExecutableSchema(readSdl());
  const reader = createReader(schema, database);
  return await startServer({
    schema,
    answer: (operation, scope) => answerOperation({ ...operation, contextValue: { ...scope, reader } }),
    ready: async () => true,
    host: '127.0.0.1',
    port: 0,
    queryTimeout: PATIENCE,
    log: pino({ level: 'silent' }),
    ...folders,
  });
}

/** What a page asked for outside its origin, and what failed in it; each test ends by looking at them. */
const troubles = new WeakMap<Page, string[]>();

/** Notes what a page asks for outside its origin, and what fails in it, for `expectCalm`. */
export function refuseElsewhere(page: Page, origin: string): void {
  const found: string[] = [];
  troubles.set(page, found);
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('blob:'))
      found.push(`asked for ${request.url()}`);
  });
  page.on('pageerror', (error) => found.push(`threw ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`said ${message.text()}`);
  });
}

/** Fails when a page asked for anything outside its origin, broke its policy, or threw. */
export function expectCalm(page: Page): void {
  expect(troubles.get(page)).toEqual([]);
}

/** Waits until a view is shown, without a question that is still waited for; fails where one was not answered. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.view');
  const waited = page.locator('.waiting, [aria-busy="true"]');
  await expect.poll(() => waited.count(), { timeout: PATIENCE, interval: 50 }).toBe(0);
  expect(await page.locator('.fault').allTextContents()).toEqual([]);
}
