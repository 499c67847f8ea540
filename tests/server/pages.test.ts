import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packagedQueries, readQueryLibrary } from '../../src/server/query-library.ts';
import { startTestServer } from './test-server.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'findings-pages-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('pages', () => {
  test('every view of the explorer is its one page, under a policy without inline scripts', async () => {
    await mkdir(path.join(folder, 'assets'));
    await writeFile(path.join(folder, 'index.html'), '<!doctype html>the explorer');
    await writeFile(path.join(folder, 'assets', 'index-abc.js'), 'export {}');
    const { url } = await startTestServer({ explorerFolder: folder });
    for (const view of ['/', '/search?q=drift', '/theme/supervision', '/authority/cumbria', '/who', '/document/a:b']) {
      const page = await fetch(url + view);
      expect([page.status, await page.text()]).toEqual([200, '<!doctype html>the explorer']);
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    }
    expect((await fetch(`${url}/explorer/assets/index-abc.js`)).headers.get('cache-control')).toContain('immutable');
    for (const none of ['/explorer/', '/explorer/assets/no.js', '/whoever', '/theme'])
      expect((await fetch(url + none)).status).toBe(404);
  });

  test('an explorer that was never built says how to build it', async () => {
    const { url } = await startTestServer({ explorerFolder: path.join(folder, 'none') });
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('npm run build')]);
  });

  test('the printed schema is one that can be built again', async () => {
    const { url } = await startTestServer();
    const text = await (await fetch(`${url}/schema.graphql`)).text();
    expect(Object.keys(buildSchema(text).getTypeMap())).toContain('ThemeWhere');
  });

  test('only GET and HEAD reach a page', async () => {
    const { url } = await startTestServer();
    const posted = await fetch(url, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await fetch(`${url}/schema.graphql`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('GraphiQL', () => {
  beforeEach(async () => {
    await mkdir(path.join(folder, 'assets'));
    await writeFile(path.join(folder, 'index.html'), '<!doctype html>');
    await writeFile(path.join(folder, 'assets', 'index-abc.js'), 'export {}');
    await writeFile(path.join(folder, 'secret.key'), 'secret');
  });

  test('its files are served, what is named after its content for ever', async () => {
    const { url } = await startTestServer({ graphiqlFolder: folder });
    const page = await fetch(`${url}/graphiql`);
    expect([page.url, await page.text()]).toEqual([`${url}/graphiql/`, '<!doctype html>']);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = await fetch(`${url}/graphiql/assets/index-abc.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  test.each(['secret.key', 'assets', 'assets/', '..%2f..%2fpackage.json', '%2e%2e/package.json', 'no.js'])(
    '%s is not served',
    async (name) => {
      const { url } = await startTestServer({ graphiqlFolder: folder });
      expect((await fetch(`${url}/graphiql/${name}`)).status).toBe(404);
    },
  );

  test('a page that was never built says how to build it', async () => {
    const { url } = await startTestServer({ graphiqlFolder: path.join(folder, 'none') });
    const answer = await fetch(`${url}/graphiql/`);
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('npm run build')]);
  });

  test('it gets the queries that come with the program', async () => {
    const queries = await readQueryLibrary(packagedQueries());
    const { url } = await startTestServer({ queries });
    expect(await (await fetch(`${url}/graphiql/queries.json`)).json()).toEqual(queries);
  });
});
