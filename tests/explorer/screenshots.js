// `node tests/explorer/screenshots.js URL FOLDER [view …]`: pictures of the explorer's views at 360, 1280 and 1920 px,
// light and dark, of a server that runs. JavaScript, because Node starts it as it is.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM } from './chromium.js';

const VIEWS = {
  home: '/',
  search: '/search?q=supervision+drift',
  theme: '/theme/supervision',
  authority: '/authority/stockton-on-tees',
  who: '/who',
  compare: '/compare?authorities=stockton-on-tees,middlesbrough,coventry',
  document: '/document/stockton-on-tees-ilacs-standard-2023-03-06-report',
  network: '/network?authority=stockton-on-tees',
};
const WIDTHS = [360, 1280, 1920];
const PATIENCE = 120_000;

const [url, folder, ...chosen] = process.argv.slice(2);
const views = Object.entries(VIEWS).filter(([name]) => chosen.length === 0 || chosen.includes(name));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(CHROMIUM);
for (const colorScheme of ['light', 'dark'])
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const [name, address] of views) {
      await page.goto(url + address, { waitUntil: 'networkidle', timeout: PATIENCE });
      await page.waitForSelector('.view', { timeout: PATIENCE });
      await page.waitForFunction(() => !document.querySelector('.waiting'), undefined, { timeout: PATIENCE });
      await page.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await page.close();
  }
await browser.close();
