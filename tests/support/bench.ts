import type { Driver } from 'neo4j-driver';

/** A query that was drawn by a seed, as a text of our schema and of the peer's. */
interface DrawnQuery {
  readonly ours: string;
  readonly peer: string;
}

/** What tests use of the modules of `bench/serve`, which are plain JavaScript. */
interface BenchModules {
  readonly 'generated.js': { readonly generatedQueries: (seed: number, count: number) => DrawnQuery[] };
  readonly 'grow-seed.js': { readonly growSeed: (from: string, to: string, factor: number) => Promise<void> };
  readonly 'ids.js': { readonly idsOf: (driver: Driver) => Promise<object> };
  readonly 'workloads.js': {
    readonly WORKLOADS: Readonly<Record<string, object>>;
    readonly requestOf: (
      name: string,
      contender: 'ours',
      ids: object,
      index: number,
    ) => { query: string; variables: Record<string, unknown> };
  };
}

/** A module of `bench/serve`. */
export const benchModule = async <Name extends keyof BenchModules>(name: Name): Promise<BenchModules[Name]> =>
  (await import(new URL(`../../bench/serve/${name}`, import.meta.url).href)) as BenchModules[Name];
