import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vitest would load the ES module of graphql beside the CommonJS one that Apollo requires: two realms, whose types
    // refuse each other.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    // A test of the graph waits for Neo4j most of its time: two files at once keep two cores busy.
    maxWorkers: 2,
    // Of the servers that tests start themselves: they end before code that is optimised would pay. Those of the run live
    // long enough.
    env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
    testTimeout: 90_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
  },
});
