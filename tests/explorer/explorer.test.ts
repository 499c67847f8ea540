import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectCalm, exploring, hasBrowser, settled } from './explorer.ts';

const explorer = exploring();

/** A view of each kind, and what its heading says. */
const VIEWS = [
  ['/', 'What inspectors found in England’s children’s services'],
  ['/search?q=supervision+drift', '“supervision drift”'],
  ['/theme/supervision', 'Supervision of practitioners'],
  ['/authority/stockton-on-tees', 'Stockton-on-Tees'],
  ['/who?region=ons-north-east', 'Who shares what'],
  ['/compare?authorities=stockton-on-tees,cumbria', 'Compare councils'],
  ['/document/stockton-on-tees-ilacs-standard-2023-03-06-report?show=headlines', /^Inspection of Stockton-on-Tees/u],
  ['/network?authority=stockton-on-tees', 'Around Stockton-on-Tees'],
  ['/report?finding=finding:x', 'Report an error'],
  ['/theme/none-such', 'There is no such theme'],
] as const;

describe.runIf(hasBrowser)('the explorer', () => {
  test.each(VIEWS)(
    '%s loads, says whose it is not, asks nobody else, and axe finds nothing serious',
    async (address, heading) => {
      const page = await explorer.open(address);
      expect(await page.locator('h1').textContent()).toMatch(heading);
      expect(await page.locator('footer').textContent()).toContain('Not affiliated with Ofsted');
      expect(await page.locator('footer').textContent()).toContain('Open Government Licence v3.0');
      expect(await seriousIn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await seriousIn(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expectCalm(page);
    },
  );

  test('who shares supervision problems, and the evidence for one, is three clicks from the front page', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: 'Who shares supervision problems?' }).click();
    const row = page.getByRole('button', { name: 'Coventry', exact: true });
    await row.waitFor();
    // What else the view asks for may move the row, or bring a second button that names Coventry.
    await settled(page);
    await row.click();
    await settled(page);
    const evidence = page.locator('.evidence .finding').first();
    expect(await evidence.textContent()).toContain('In the list of what must improve');
    await evidence.getByRole('link', { name: /Inspection of Coventry/u }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/document\/coventry-/u);
  });

  test('a permalink restores filters, order and the row that is open', async () => {
    const page = await explorer.open('/theme/supervision');
    await page.getByLabel('Counts').selectOption('ANY');
    await page.getByLabel('Region').selectOption('North West');
    await page.getByRole('button', { name: 'Authority', exact: true }).click();
    await settled(page);
    await page.locator('table.sharing .disclose').first().click();
    await settled(page);
    const shown = await tableOf(page);
    const again = await explorer.open(page.url().slice(explorer.url.length));
    expect(await tableOf(again)).toEqual(shown);
    expect(await again.getByLabel('Region').inputValue()).toBe('ons-north-west');
    expect(await again.locator('.evidence .finding').count()).toBeGreaterThan(0);
  });

  test('the downloads hold the rows that are shown, with the licence, and the questions asked', async () => {
    const page = await explorer.open('/theme/supervision');
    const names = (await tableOf(page)).toSorted();
    const csv = parse<Record<string, string>>(await contentOf(await downloaded(page, 'CSV')), { columns: true });
    expect(csv.map(({ name }) => name ?? '').toSorted()).toEqual(names);
    expect(csv[0]).toMatchObject({
      licence: expect.stringContaining('Open Government Licence v3.0') as string,
      permalink: page.url(),
      data_version: expect.stringMatching(/^\d{4}\.\d{2}\.\d+$/u) as string,
    });
    const json = JSON.parse(await contentOf(await downloaded(page, 'JSON'))) as {
      rows: { name: string }[];
      licence: string;
      queries: object[];
    };
    expect(json.rows.map(({ name }) => name).toSorted()).toEqual(names);
    expect(json.licence).toContain('Not affiliated with Ofsted');
    expect(json.queries[0]).toMatchObject({
      query: expect.stringContaining('query ThemeSharing') as string,
      variables: { id: 'supervision' },
    });
  });

  test('“show the query” opens that very query with its variables in GraphiQL', async () => {
    const page = await explorer.open('/theme/supervision?region=ons-north-west');
    await page.getByText('Show the query').click();
    const [playground] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Who shares it', exact: true }).click(),
    ]);
    await playground.getByText('ThemeSharing').first().waitFor();
    await playground.getByText('"ons-north-west"').first().waitFor();
  });

  test('the keyboard alone leads from the front page to a council', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate('document.activeElement.name');
    for (let steps = 0; steps < 12 && (await focused()) !== 'q'; steps += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('Stockton-on-Tees');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/authority/stockton-on-tees');
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('Stockton-on-Tees');
  });

  test('the first view takes less than 200 KB of script, packed; the network loads apart', async () => {
    const page = await explorer.open('/');
    const scripts = await page.locator('script[src]').all();
    const sources = await Promise.all(scripts.map((script) => script.getAttribute('src')));
    const loaded = await page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)");
    const first = loaded.filter((name) => name.endsWith('.js'));
    expect(first.map((name) => new URL(name).pathname)).toEqual(sources);
    const texts = await Promise.all(first.map(async (name) => (await fetch(name)).text()));
    expect(gzipSync(texts.join('\n')).length).toBeLessThan(200_000);
    await page.goto(`${explorer.url}/network`);
    await page.locator('svg.network').waitFor();
    expect(
      await page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)"),
    ).toContainEqual(expect.stringMatching(/\/network-[^/]+\.js$/u));
  });

  test('without scripts the page says what the service is, and its links answer', async () => {
    const text = await (await fetch(explorer.url)).text();
    const plain = /<noscript>(?<plain>[\s\S]*)<\/noscript>/u.exec(text)?.groups?.plain ?? '';
    expect(plain).toContain('Not affiliated with Ofsted');
    const links = [...plain.matchAll(/href="(?<link>[^"]+)"/gu)].map(({ groups }) => groups?.link ?? '');
    expect(links).toContain('/schema.graphql');
    for (const link of links) expect((await fetch(explorer.url + link)).status).toBe(200);
  });

  test('a question that cannot be answered says what to do', async () => {
    const page = await explorer.open('/report');
    await page.route('**/graphql', (route) => route.abort());
    await page.evaluate("history.pushState(null, '', '/')");
    await page.reload();
    await page.locator('.fault').first().waitFor();
    expect(await page.locator('.fault').first().textContent()).toContain('npm start');
    await page.unroute('**/graphql');
    await page.locator('.fault').first().getByRole('button', { name: 'Try again' }).click();
    await page.locator('.ranking').waitFor();
  });
});

/** The names in the table of a theme, as it shows them. */
const tableOf = (page: Page): Promise<string[]> => page.locator('table.sharing .disclose').allTextContents();

async function downloaded(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

const contentOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds that is serious or critical, each with the first place where it is. */
async function seriousIn(page: Page): Promise<string[]> {
  // Run in the page by the debugger's protocol, which no policy of the page concerns.
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
}
