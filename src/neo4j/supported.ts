import { failure } from '../domain/errors.ts';
import type { Database } from './database.ts';

const OLDEST = { major: 5, minor: 23 };

/** Throws `GRAPH_UNSUPPORTED` unless the server is Neo4j 5.23 or newer (the first with `CALL (x) { … }`). */
export async function requireSupported(database: Database): Promise<void> {
  const version = await database.serverVersion();
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  throw failure(
    'GRAPH_UNSUPPORTED',
    `The graph database is Neo4j ${version}; version ${OLDEST.major}.${OLDEST.minor} or newer is needed. ` +
      'Upgrade it, or unset NEO4J_URI to use the server that this program runs itself.',
    { version },
  );
}
