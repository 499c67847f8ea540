import { type Config, readConfig } from '../../src/config.ts';

/** The configuration of a small managed server in a home of its own; Neo4j's jars come from the user's cache. */
export const testConfig = (home: string): Config =>
  readConfig({
    ...process.env,
    FINDINGS_HOME: home,
    NEO4J_URI: '',
    NEO4J_HEAP_MB: '512',
    NEO4J_PAGECACHE_MB: '64',
    LOG_LEVEL: 'silent',
  });

/** A log that says nothing. */
export const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function nothing(): void {
  // Tests look at outcomes, not at logs.
}
