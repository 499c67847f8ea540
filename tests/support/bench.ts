import type { Driver } from 'neo4j-driver';
import type { Connection } from './graph.ts';

/** A query that was drawn by a seed, as a text of our schema and of the peer's. */
interface DrawnQuery {
  readonly ours: string;
  readonly peer: string;
}

/** Ids by what they are of, as workloads ask for them. */
type Ids = Readonly<Record<string, readonly string[]>>;

/** A process that a bench has started. */
interface Server {
  readonly address: { readonly port: number; readonly path: string };
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

interface Generator {
  readonly stop: () => void;
}

/** What was seen of a server so far. */
interface Watched {
  readonly stop: () => void;
}

/** What a run under load is asked of and by. */
interface LoadSetting {
  readonly address: Server['address'];
  readonly generator: Generator;
  readonly watched: Watched;
}

type Errors = Readonly<Record<string, number>>;

/** What became of a curator's changes. */
interface Curated {
  readonly changes: readonly string[];
  readonly outdated: number;
  readonly lost: number;
  readonly errors: Errors;
}

/** What tests use of the modules of `bench`, which are plain JavaScript. */
interface BenchModules {
  readonly 'load/curator.js': {
    readonly startCurator: (setting: {
      address: Server['address'];
      key: string;
      findings: readonly string[];
      pause: number;
    }) => { readonly stop: () => Promise<Curated> };
  };
  readonly 'load/soak.js': {
    readonly soak: (
      setting: LoadSetting & { say: (line: string) => void },
      how: { minutes: number; rate: number; milliseconds: number },
    ) => Promise<{ rows: readonly { answers: number; expected: number; unexpected: Errors }[]; unseen: number }>;
  };
  readonly 'load/stages.js': {
    readonly stage: (
      setting: LoadSetting,
      how: { clients: number; milliseconds: number },
    ) => Promise<{ answers: number; errors: Errors }>;
  };
  readonly 'load/watch.js': { readonly watch: (server: Server) => Watched };
  readonly 'serve/generator.js': { readonly startGenerator: (ids: Ids) => Generator };
  readonly 'serve/servers.js': {
    readonly startServer: (
      name: 'ours',
      login: Connection,
      request: object,
      how: { env: Record<string, string> },
    ) => Promise<Server>;
  };
  readonly 'serve/generated.js': { readonly generatedQueries: (seed: number, count: number) => DrawnQuery[] };
  readonly 'serve/grow-seed.js': { readonly growSeed: (from: string, to: string, factor: number) => Promise<void> };
  readonly 'serve/ids.js': { readonly idsOf: (driver: Driver, least?: number) => Promise<Ids> };
  readonly 'serve/workloads.js': {
    readonly WORKLOADS: Readonly<Record<string, object>>;
    readonly requestOf: (
      name: string,
      contender: 'ours',
      ids: object,
      index: number,
    ) => { query: string; variables: Record<string, unknown> };
  };
}

/** A module of `bench`. */
export const benchModule = async <Name extends keyof BenchModules>(name: Name): Promise<BenchModules[Name]> =>
  (await import(new URL(`../../bench/${name}`, import.meta.url).href)) as BenchModules[Name];
