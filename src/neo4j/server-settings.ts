import { createHash, randomBytes } from 'node:crypto';
import type { ServerHome } from './server-home.ts';

/** Memory of a managed server, in megabytes. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** `neo4j.conf` of a managed server: bolt on one loopback port and nothing else that listens. */
export function settings(port: number, database: string, memory: Memory): string {
  return [
    '# Written by findings-graph at every start.',
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    `initial.dbms.default_database=${database}`,
    `server.memory.pagecache.size=${memory.pageCacheMb}m`,
    // One transaction may not take the heap from all others, nor all of them from the server; a query past its time ends
    // soon, not 2 s later, and what brings no time of its own, ten minutes after it began.
    `db.memory.transaction.max=${Math.floor(memory.heapMb / 2)}m`,
    `dbms.memory.transaction.total.max=${Math.floor((memory.heapMb * 3) / 4)}m`,
    'db.transaction.timeout=10m',
    'db.transaction.monitor.check.interval=200ms',
    // Transaction logs are for recovery after a crash; a fresh one takes 256 MB unless told otherwise.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=1 files',
    // A stop took 10 s, all of it this wait; the program has drained its own requests before it stops the server.
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    '',
  ].join('\n');
}

/** The port that `neo4j.conf` names, so that a server comes back where its clients look for it. */
export function portOf(text: string): number | undefined {
  const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/mu.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
}

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Arguments for the JVM that runs a class of Neo4j's jars. */
export function jvmArguments(jars: string, heapMb: number): string[] {
  return [
    // A collector with threads of its own costs more than it gives on a small heap.
    heapMb > 512 ? '-XX:+UseG1GC' : '-XX:+UseSerialGC',
    `-Xmx${heapMb}m`,
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    `${jars}/*`,
  ];
}

/** Starts from an archive of classes. One that does not fit (another Java, other jars) is passed over by Java. */
export const fromArchive = (file: string): string[] => [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto'];

/** Writes an archive of the classes that were loaded, as Java ends. */
export const archiveAtExit = (file: string): string[] => [`-XX:ArchiveClassesAtExit=${file}`];

/** The whole command line of a server. Its home stands in it, by which `server-state.ts` recognises the process. */
export const serverArguments = (
  home: ServerHome,
  { jars, memory, archive }: { jars: string; memory: Memory; archive: readonly string[] },
): string[] => [
  ...archive,
  `-Xms${memory.heapMb}m`,
  ...jvmArguments(jars, memory.heapMb),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home.root}`,
  `--config-dir=${home.configuration}`,
];

const HASH_ROUNDS = 1_024;

/**
 * Neo4j's file of initial users with one user, in the form that `neo4j-admin dbms set-initial-password` writes. That
 * command takes the password as an argument, which every user of the machine can read, and two seconds.
 */
export function initialUsers(user: string, password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < HASH_ROUNDS; round++) hash = createHash('sha256').update(hash).digest();
  return `${user}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${HASH_ROUNDS}:`;
}
