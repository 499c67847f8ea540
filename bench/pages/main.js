// `npm run bench:pages`: see bench/README.md. JavaScript, because Node starts it as it is.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM, chromiumPath } from '../../tests/explorer/chromium.js';
import { startServer } from '../serve/servers.js';
import { openStore } from '../serve/store.js';
import { observe, visited } from './visit.js';
import { pagesDocument } from './document.js';

/** The views, and in those where much is drawn what a reader does there: a selector to press. */
const VIEWS = [
  { name: 'home', address: '/' },
  { name: 'search', address: '/search?q=supervision+drift' },
  { name: 'theme', address: '/theme/supervision', press: 'main thead button.sort' },
  { name: 'authority', address: '/authority/stockton-on-tees' },
  { name: 'who (every council by theme)', address: '/who', press: 'main thead button.sort' },
  { name: 'compare', address: '/compare?authorities=stockton-on-tees,middlesbrough,coventry' },
  { name: 'document', address: '/document/stockton-on-tees-ilacs-standard-2023-03-06-report' },
  { name: 'network', address: '/network?authority=stockton-on-tees', press: 'svg.network [role=button]' },
];
const ROUNDS = 5;

if (chromiumPath === undefined) throw new Error('No Chromium here: `bash .ci/tools` installs it.');
const say = (text) => process.stderr.write(`${text}\n`);
const open = [];
let browser;
try {
  const store = await openStore({ say, open });
  // The answers that are kept are left out: each visit is that of somebody who asks first.
  const server = await startServer('ours', store.login, { query: '{ __typename }' });
  open.push(() => server.stop());
  browser = await chromium.launch(CHROMIUM);
  const url = `http://127.0.0.1:${server.address.port}`;
  // Once before anything is measured: Neo4j plans a question when it is asked for the first time.
  for (const view of VIEWS) await visit(url, view);
  const rows = new Map(VIEWS.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const view of VIEWS) rows.get(view.name).push(await visit(url, view));
  const text = pagesDocument({ rows, rounds: ROUNDS, version: browser.version() });
  await writeFile(path.join(import.meta.dirname, '..', 'pages.md'), text);
  process.stdout.write(text);
} finally {
  await browser?.close();
  for (let close; (close = open.pop());) await close();
}

/** What one visit with an empty profile took. */
async function visit(url, view) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    return await visited(page, url, view);
  } finally {
    await context.close();
  }
}
