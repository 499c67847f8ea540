import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { CHROMIUM, chromiumPath } from '../explorer/chromium.js';
import { startTestServer } from './test-server.ts';

const OURS = 'https://ours.example';
const PREFLIGHT = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };

const preflight = (url: string, origin: string, path = '/graphql') =>
  fetch(url + path, { method: 'OPTIONS', headers: { ...PREFLIGHT, origin } });

describe('a page of an origin that is configured', () => {
  test('may ask, and read what is answered, without credentials', async () => {
    const server = await startTestServer({ corsOrigins: [OURS] });
    const asked = await preflight(server.url, OURS);
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      'access-control-allow-origin': OURS,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': expect.stringContaining('content-type'),
      vary: 'origin',
    });
    const { status, headers } = await server.ask('{ scope }', { headers: { origin: OURS } });
    expect([status, headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([200, OURS, 'origin']);
    for (const answer of [asked.headers, headers]) expect(answer.get('access-control-allow-credentials')).toBeNull();
  });

  test('may read why it is refused', async () => {
    const { url } = await startTestServer({ corsOrigins: [OURS] });
    const { status, headers } = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { origin: OURS },
      body: '{}',
    });
    expect([status, headers.get('access-control-allow-origin')]).toEqual([415, OURS]);
  });

  test('may not read anything else of the server, nor put anything', async () => {
    const { url } = await startTestServer({ corsOrigins: [OURS] });
    for (const path of ['/', '/schema.graphql', '/graphiql/', '/livez', '/graphql/']) {
      const { headers } = await fetch(url + path, { headers: { origin: OURS } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect((await preflight(url, OURS, path)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await fetch(`${url}/graphql`, { method: 'PUT', headers: { origin: OURS } })).status).toBe(405);
    expect((await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: OURS } })).status).toBe(405);
  });
});

test.each(['https://ours.example.evil.example', 'http://ours.example', 'https://sub.ours.example', 'null'])(
  'a page of %s may not, though another origin is configured',
  async (origin) => {
    const server = await startTestServer({ corsOrigins: [OURS] });
    expect((await preflight(server.url, origin)).status).toBe(405);
    const { headers } = await server.ask('{ scope }', { headers: { origin } });
    expect([headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([null, 'origin']);
  },
);

test('a star lets any page read', async () => {
  const server = await startTestServer({ corsOrigins: ['*'] });
  const asked = await preflight(server.url, 'https://anyone.example');
  expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
});

test('origins are read from the environment, and what is none is refused', () => {
  expect(readConfig({}).corsOrigins).toEqual([]);
  expect(readConfig({ CORS_ORIGINS: `${OURS}, http://127.0.0.1:5173` }).corsOrigins).toEqual([
    OURS,
    'http://127.0.0.1:5173',
  ]);
  expect(readConfig({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
  for (const wrong of [
    'ours.example',
    `${OURS}/`,
    `${OURS}/path`,
    'null',
    'file:///x',
    'https://*.example',
    `${OURS},`,
  ])
    expect(() => readConfig({ CORS_ORIGINS: wrong }), wrong).toThrow(/CORS_ORIGINS/u);
});

describe.runIf(chromiumPath !== undefined)('in a browser', () => {
  test('a page of another origin reads the answer where its origin is configured, and nowhere else', async () => {
    const pages = createServer((_, response) => response.end('<!doctype html>')).listen(0, '127.0.0.1');
    await once(pages, 'listening');
    const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
    const [open, closed] = [await startTestServer({ corsOrigins: [origin] }), await startTestServer()];
    const browser = await chromium.launch(CHROMIUM);
    try {
      const page = await browser.newPage();
      await page.goto(origin);
      const read = (url: string) =>
        page.evaluate(async (address) => {
          const sent = {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: '{"query":"{ __typename }"}',
          };
          const answer = await fetch(address, sent).catch(() => undefined);
          return answer ? await answer.text() : 'not read';
        }, `${url}/graphql`);
      expect(await read(open.url)).toContain('"__typename":"Query"');
      expect(await read(closed.url)).toBe('not read');
    } finally {
      await browser.close();
      pages.close();
    }
  });
});
