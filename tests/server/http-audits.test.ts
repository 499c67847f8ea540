import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { startTestServer } from './test-server.ts';

/**
 * Audits of the GraphQL-over-HTTP specification that we do not meet on purpose. Each is a MAY ("notice"): a GET must
 * carry a header that makes a browser ask first, which is how the service refuses cross-site requests.
 */
const DELIBERATE: Readonly<Record<string, string>> = {
  '5A70': 'a GET without a preflight header',
  D6D5: 'a GET with variables without a preflight header',
  '6A70': 'a GET with variables without a preflight header',
};

test('every audit of GraphQL over HTTP passes but the deliberate ones', async () => {
  const { url } = await startTestServer();
  const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id, status }) => `${id} ${status}`);
  expect(failed.toSorted()).toEqual(
    Object.keys(DELIBERATE)
      .map((id) => `${id} notice`)
      .toSorted(),
  );
  expect(results.length).toBeGreaterThan(50);
});
