import { persist } from './persist.ts';
import { type RobotsRules, robotsRules } from './robots-rules.ts';
import { type Answer, statusText, visit } from './visit.ts';
import { failed, type Setback, type Web } from './web.ts';

/** The most that is read of a robots.txt: what RFC 9309 (2.5) wants of every crawler. */
const MOST = 500 * 1024;

/** The product name that robots.txt files know us by. */
const productOf = (agent: string): string => agent.replace(/[/\s].*$/u, '');

/**
 * Asks robots.txt, once for every host, whether an address may be visited. Gives the setback when not: `skipped` where
 * the host says so; `failed` where it cannot be asked, which RFC 9309 (2.3.1.4) takes for a no.
 */
export function robotsGuard(web: Web): (url: URL) => Promise<Setback | undefined> {
  const known = new Map<string, RobotsRules | Setback>();
  return async (url) => {
    const found = known.get(url.origin) ?? (await rulesOf(web, url.origin));
    known.set(url.origin, found);
    if ('kind' in found) return found;
    if (found.delay !== undefined) web.pacer.slow(url.host, found.delay * 1000);
    if (found.allows(`${url.pathname}${url.search}`)) return undefined;
    return { kind: 'skipped', why: `robots.txt of ${url.host} does not allow it` };
  };
}

async function rulesOf(web: Web, origin: string): Promise<RobotsRules | Setback> {
  const found = await persist(web, () => attempt(web, origin));
  return 'text' in found ? robotsRules(found.text, productOf(web.agent)) : failed(found.why);
}

interface Text {
  readonly kind: 'text';
  readonly text: string;
}

async function attempt(web: Web, origin: string): Promise<Text | Setback> {
  const answer = await visit(web, `${origin}/robots.txt`, { accept: 'text/plain' }, async () => undefined);
  const result = answer.kind === 'answer' ? await textOf(answer) : answer;
  return 'text' in result ? result : { ...result, why: `robots.txt cannot be read: ${result.why}` };
}

/** A host that has none (4xx) allows everything: RFC 9309, 2.3.1.3. */
async function textOf(answer: Answer): Promise<Text | Setback> {
  try {
    if (answer.status >= 400) return { kind: 'text', text: '' };
    return answer.status === 200 ? await beginningOf(answer) : failed(statusText(answer.status));
  } finally {
    await answer.close();
  }
}

async function beginningOf(answer: Answer): Promise<Text | Setback> {
  const chunks: Uint8Array[] = [];
  for (let bytes = 0; bytes < MOST;) {
    const chunk = await answer.read();
    if (chunk === undefined) break;
    if ('kind' in chunk) return chunk;
    chunks.push(chunk);
    bytes += chunk.length;
  }
  return { kind: 'text', text: Buffer.concat(chunks).subarray(0, MOST).toString('utf8') };
}
