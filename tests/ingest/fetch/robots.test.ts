import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { robotsRules } from '../../../src/ingest/fetch/robots-rules.ts';
import { answers, type FaultyHost, inTurn, pdf, startFaultyHost, wellServed } from './faulty-host.ts';
import { createFetching, type Fetching } from './fetching.ts';

describe('the rules of a robots.txt', () => {
  it.each<[string, string, boolean]>([
    ['', '/a', true],
    ['<html>not found</html>', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['user-agent: *\ndisallow: /private # not here', '/private/a', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Findings-Graph\nDisallow: /b', '/a', true],
    ['User-agent: *\nAllow: /\n\nUser-agent: findings-graph/0.1\nDisallow: /', '/a', false],
    ['User-agent: other\nUser-agent: findings-graph\nDisallow: /a', '/a', false],
    ['User-agent: findings-graph\nDisallow: /a\nUser-agent: findings-graph\nDisallow: /b', '/b', false],
    ['User-agent: *\nDisallow: /v1\nAllow: /v1/file', '/v1/file/1', true],
    ['User-agent: *\nDisallow: /v1/file\nAllow: /v1', '/v1/file/1', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/a.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/a.pdf?b', true],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: /a*a$', '/a', true],
    ['User-agent: *\nDisallow: /*q=1', '/find?q=1', false],
    ['User-agent: *\nDisallow: /caf%c3%a9', '/caf%C3%A9', false],
    ['User-agent: *\nDisallow: /café', '/caf%C3%A9', false],
    ['\uFEFFUser-agent: *\r\nSitemap: x\r\nDisallow: /a\r\n', '/a', false],
    [`User-agent: *\nDisallow: /${'*a'.repeat(2_000)}$`, `/${'a'.repeat(5_000)}b`, true],
  ])('%j for %s: %s', (text, path, allowed) => {
    expect(robotsRules(text, 'findings-graph').allows(path)).toBe(allowed);
  });

  it('reads how far apart requests are wanted', () => {
    expect(robotsRules('User-agent: *\nCrawl-delay: 2.5\nDisallow:', 'findings-graph').delay).toBe(2.5);
    expect(robotsRules('User-agent: *\nCrawl-delay: soon', 'findings-graph').delay).toBeUndefined();
  });
});

describe('fetch', () => {
  let host: FaultyHost;
  let other: FaultyHost;
  let fetching: Fetching;
  beforeAll(async () => {
    host = await startFaultyHost();
    other = await startFaultyHost();
  });
  afterAll(() => Promise.all([host.close(), other.close()]));
  beforeEach(async () => {
    host.reset();
    other.reset();
    fetching = await createFetching();
    host.routes.set('/open/1', wellServed(pdf('one')));
    host.routes.set('/closed/2', wellServed(pdf('two')));
  });
  afterEach(() => fetching.remove());

  const run = async (names: string[]) => {
    const rows = names.map((name) => ({ url: `${host.origin}${name}`, file: `${name.replaceAll('/', '-')}.pdf` }));
    return fetching.run(['--from', await fetching.table(rows)], { settings: { tries: 2 } });
  };

  it('skips what robots.txt does not allow, says so, and does not call that a failure', async () => {
    host.routes.set('/robots.txt', answers(200, {}, 'User-agent: *\nDisallow: /closed/\nCrawl-delay: 9'));
    const { status, stdout, waits } = await run(['/closed/2', '/open/1']);
    expect(status).toBe(0);
    expect(stdout).toContain('1 fetched, 0 not modified, 0 already there, 1 skipped');
    expect(stdout).toMatch(/closed-2\.pdf: robots\.txt of 127\.0\.0\.1:\d+ does not allow it/u);
    expect(host.requests.map((of) => of.path)).toEqual(['/robots.txt', '/open/1']);
    expect(waits).toEqual([1000]);
  });

  it('asks nothing of a host whose robots.txt cannot be had', async () => {
    host.routes.set('/robots.txt', answers(503));
    const { status, stdout } = await run(['/open/1', '/closed/2']);
    expect(status).toBe(1);
    expect(stdout).toContain('robots.txt cannot be read: 503 Service Unavailable (tried 2 times)');
    expect(host.requests.map((of) => of.path)).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('tries again to read robots.txt, and takes none for leave', async () => {
    host.routes.set('/robots.txt', inTurn(answers(500), answers(410)));
    expect((await run(['/open/1'])).status).toBe(0);
  });

  it('asks the robots.txt of a host that it is sent on to', async () => {
    host.routes.set('/open/1', answers(302, { location: `${other.origin}/1` }));
    other.routes.set('/robots.txt', answers(200, {}, 'User-agent: *\nDisallow: /'));
    const { stdout } = await run(['/open/1']);
    expect(stdout).toContain('1 skipped');
    expect(other.requests.map((of) => of.path)).toEqual(['/robots.txt']);
  });
});
