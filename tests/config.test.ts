/** What the environment says of limits and switches: what holds where nobody else can ask, and in public. */
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

test.each([
  [{}, 0, true],
  [{ HOST: '::1' }, 0, true],
  [{ HOST: '0.0.0.0' }, 2_000_000, false],
  [{ TRUST_PROXY: '1' }, 2_000_000, false],
  [{ HOST: '0.0.0.0', RATE_LIMIT_NODES: '0', METRICS: 'on' }, 0, true],
  [{ RATE_LIMIT_NODES: '700', METRICS: 'off' }, 700, false],
])('%j: a budget of %i nodes, metrics: %s', (env, rateLimitNodes, metrics) => {
  expect(readConfig(env)).toMatchObject({ rateLimitNodes, metrics });
});

test('trusted proxies are a number or networks', () => {
  const proxies = (text: string) => readConfig({ TRUST_PROXY: text }).trustedProxies;
  expect(proxies('2')).toBe(2);
  expect(proxies('loopback, 10.0.0.0/8,2001:db8::1')).toEqual(['loopback', '10.0.0.0/8', '2001:db8::1']);
  for (const wrong of ['all', '10.0.0.0/99', '-1', '1.5', ','])
    expect(() => proxies(wrong)).toThrow('TRUST_PROXY: a number of proxies, or addresses and networks');
});

test('switches are on or off, and nothing else', () => {
  expect(readConfig({})).toMatchObject({ introspection: true, onlyTrusted: false, trustedQueries: undefined });
  expect(readConfig({ INTROSPECTION: 'off', QUERIES: 'persisted', TRUSTED_QUERIES: '/q' })).toMatchObject({
    introspection: false,
    onlyTrusted: true,
    trustedQueries: '/q',
  });
  expect(() => readConfig({ INTROSPECTION: 'no', QUERIES: 'known', METRICS: '1' })).toThrow(
    /METRICS: .*\n.*INTROSPECTION: .*\n.*QUERIES: /u,
  );
});
