import { createRequire } from 'node:module';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const FAULTS = 'tests/faults/**/*.test.ts';

/** Some of the tests, with what is the same for all. */
const project = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  resolve: {
    // Vitest would load the ES module of graphql beside the CommonJS one that Apollo requires: two realms, whose types
    // refuse each other.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    pool: 'forks',
    // Of the servers that tests start themselves: they end before code that is optimised would pay. Those of the run live
    // long enough.
    env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
    testTimeout: 90_000,
    hookTimeout: 180_000,
    ...test,
  },
});

export default defineConfig({
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    // A test of the graph waits for Neo4j most of its time: two files at once keep two cores busy.
    maxWorkers: 2,
    teardownTimeout: 60_000,
    projects: [
      project({ name: 'tests', include: ['tests/**/*.test.ts'], exclude: [...configDefaults.exclude, FAULTS] }),
      // What is promised within seconds is tested by itself, after all else.
      project({ name: 'faults', include: [FAULTS], fileParallelism: false }),
    ],
  },
});
