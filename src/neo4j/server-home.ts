import path from 'node:path';

/** The files of a managed server, all below `<home>/neo4j`. */
export interface ServerHome {
  readonly root: string;
  readonly configuration: string;
  readonly data: string;
  readonly logs: string;
  readonly plugins: string;
  readonly importFolder: string;
  /** What the JVM itself prints; Neo4j's own log is `logs/neo4j.log`. */
  readonly console: string;
  /** The password of user `neo4j`, readable by the owner of the file alone. */
  readonly password: string;
  /** Neo4j's file of initial users, read when it first starts. */
  readonly initialUsers: string;
  /** What runs here (`server-state.ts`). */
  readonly state: string;
  /** Held while a process starts, stops or copies the store (`lock.ts`). */
  readonly lock: string;
}

/** Where the managed server of a `FINDINGS_HOME` keeps its files. */
export function serverHome(home: string): ServerHome {
  const root = path.join(home, 'neo4j');
  return {
    root,
    configuration: path.join(root, 'conf'),
    data: path.join(root, 'data'),
    logs: path.join(root, 'logs'),
    plugins: path.join(root, 'plugins'),
    importFolder: path.join(root, 'import'),
    console: path.join(root, 'logs', 'console.log'),
    password: path.join(root, 'password'),
    initialUsers: path.join(root, 'data', 'dbms', 'auth.ini'),
    state: path.join(root, 'state.json'),
    lock: path.join(root, 'lock'),
  };
}

/** The user of every managed server. */
export const MANAGED_USER = 'neo4j';
