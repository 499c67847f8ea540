/** The explorer on a server where reading needs a key: it says so, takes one, and keeps it for the tab alone. */
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingAt, REPORT, serve } from '../curation/curating.ts';
import { loadedGraph } from '../graph/empty-graph.ts';
import { smallSeed } from '../graph/load-fixtures.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { CHROMIUM } from './chromium.js';
import { hasBrowser, settled } from './explorer.ts';
import { builtPages, keyByCommand } from './pages.ts';

const SOON = { timeout: 60_000 };

const graph = loadedGraph(smallSeed());
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  server = await serve(graph.database, { readAccess: 'key' }, { explorerFolder: await builtPages('explorer') });
  browser = await chromium.launch(CHROMIUM);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const everythingKept = (page: Page): Promise<string> =>
  page.evaluate<string>('JSON.stringify([{ ...localStorage }, document.cookie])');

test.runIf(hasBrowser)('takes a key for its tab and no other, and forgets it', { timeout: 300_000 }, async () => {
  const key = await keyByCommand('reader', 'partner');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(SOON.timeout);
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/iu.test(message.text())) refused.push(message.text());
  });
  const address = `${server.url}/document/${REPORT}`;
  await page.goto(address);
  const fault = page.locator('.fault').first();
  await expect.poll(() => fault.textContent(), SOON).toContain('Reading needs a key here');
  expect(await fault.textContent()).toContain('Enter a key at the foot of this page.');

  const entry = page.getByRole('form', { name: 'Key' });
  await entry.getByLabel('Key').fill('fg_unknown_key');
  await entry.getByRole('button', { name: 'Use in this tab' }).click();
  await expect.poll(() => fault.textContent(), SOON).toContain('The key is unknown, expired or revoked.');
  await entry.getByRole('button', { name: 'Forget it' }).press('Enter');

  await entry.getByLabel('Key').fill(key);
  await entry.getByLabel('Key').press('Enter');
  await entry.getByText('This tab uses a key').waitFor();
  await settled(page);
  await page.locator(`[id="${findingAt(1).replace('finding:', '')}"]`).waitFor();
  await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
  const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>('axe.run()');
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  await page.reload();
  await settled(page);

  expect(await everythingKept(page)).not.toContain(key);
  const other = await context.newPage();
  await other.goto(address);
  await expect.poll(() => other.locator('.fault').first().textContent(), SOON).toContain('Reading needs a key here');

  await entry.getByRole('button', { name: 'Forget it' }).click();
  await expect.poll(() => fault.textContent(), SOON).toContain('Reading needs a key here');
  expect(refused.filter((text) => !text.includes('inline'))).toEqual([]);
});
