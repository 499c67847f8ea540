import { gzipSync } from 'node:zlib';

const PATIENCE = 60_000;
/** An interaction is told (ms in which its effect was painted) some frames after it. */
const TOLD = 500;

/** Runs in the page before anything else: keeps what the browser says of how the page fares (Web Vitals). */
export function observe() {
  const seen = { blocked: 0, shifted: 0, largest: 0, slowest: 0 };
  globalThis.seenByBench = seen;
  const each = (type, options, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  each('longtask', {}, ({ duration }) => {
    seen.blocked += Math.max(0, duration - 50);
  });
  each('layout-shift', {}, ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifted += value;
  });
  each('largest-contentful-paint', {}, ({ startTime }) => {
    seen.largest = startTime;
  });
  each('event', { durationThreshold: 16 }, ({ duration, interactionId }) => {
    if (interactionId) seen.slowest = Math.max(seen.slowest, duration);
  });
}

/**
 * Opens a view and waits until all it asks is answered; then does there what a reader does. Gives kilobytes of script
 * (packed), how many files and questions it took, milliseconds to the first and the largest paint and to the whole
 * content, how long scripts kept the page from answering a reader (blocked), how much it moved (shifted), and the
 * milliseconds in which the reader's click had an effect (null where nothing is clicked).
 */
export async function visited(page, url, { address, press }) {
  const begun = performance.now();
  await page.goto(url + address, { timeout: PATIENCE });
  await page.waitForSelector('.view', { timeout: PATIENCE });
  await page.waitForFunction(() => !document.querySelector('.waiting'), undefined, { timeout: PATIENCE });
  const content = performance.now() - begun;
  await page.waitForLoadState('networkidle', { timeout: PATIENCE });
  const resources = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = await Promise.all(resources.filter((name) => name.endsWith('.js')).map(textOf));
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  if (press) {
    await page.locator(press).first().click({ timeout: PATIENCE });
    await page.waitForTimeout(TOLD);
  }
  const { blocked, shifted, largest, slowest } = await page.evaluate(() => globalThis.seenByBench);
  return {
    ...{ script: gzipSync(scripts.join('\n')).length / 1000, requests: resources.length + 1 },
    ...{ first, largest, content, blocked, shifted, clicked: press ? slowest : null },
  };
}

const textOf = async (address) => (await fetch(address)).text();
