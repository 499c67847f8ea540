import { homedir, platform } from 'node:os';
import path from 'node:path';
import proxyAddress from 'proxy-addr';
import { z } from 'zod';
import { failure } from './domain/errors.ts';
import { READ_LIMITS, type ReadLimits } from './domain/read-limits.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(1);

const MEGABYTE = 1024 * 1024;
/** Node reads no file of 2 GiB and more in one go. */
const megabytes = z.coerce.number().int().min(1).max(2047);
const count = z.coerce.number().int().min(1);

/** One origin, as a browser sends it: `https://example.org`, without path and closing slash; or `*`. */
const origin = z.string().refine((text) => text === '*' || isOrigin(text), 'origins such as https://example.org, or *');

const isOrigin = (text: string): boolean =>
  /^https?:[^*]*$/u.test(text) && URL.canParse(text) && new URL(text).origin === text;

const originList = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(origin));

/** How many proxies stand before the server, or the addresses and networks of them: what `X-Forwarded-For` is believed for. */
export type TrustedProxies = number | readonly string[];

const proxies = z.string().transform((text, context): TrustedProxies => {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const list = text.split(',').map((part) => part.trim());
  if (list.every(isNetwork)) return Object.freeze(list);
  context.addIssue('a number of proxies, or addresses and networks such as 10.0.0.0/8, with commas between');
  return 0;
});

function isNetwork(text: string): boolean {
  try {
    proxyAddress.compile(text);
    return true;
  } catch {
    return false;
  }
}

const environment = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  FINDINGS_HOME: z.string().min(1).default('.findings-graph'),
  FINDINGS_CACHE: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/u, 'a bolt://, neo4j:// or neo4j+s:// address')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  NEO4J_HEAP_MB: z.coerce.number().int().min(256).default(1024),
  NEO4J_PAGECACHE_MB: z.coerce.number().int().min(64).default(512),
  QUERY_TIMEOUT_MS: milliseconds.default(10_000),
  ANSWER_CACHE_MB: z.coerce.number().int().min(0).max(16_384).default(64),
  CORS_ORIGINS: originList.default([]),
  RATE_LIMIT_NODES: z.coerce.number().int().min(0).optional(),
  TRUST_PROXY: proxies.default(0),
  METRICS: z.enum(['on', 'off']).optional(),
  INTROSPECTION: z.enum(['on', 'off']).default('on'),
  QUERIES: z.enum(['any', 'persisted']).default('any'),
  TRUSTED_QUERIES: z.string().min(1).optional(),
  READ_ACCESS: z.enum(['open', 'key']).default('open'),
  READ_MAX_MB: megabytes.default(READ_LIMITS.maxBytes / MEGABYTE),
  READ_MAX_PAGES: count.default(READ_LIMITS.maxPages),
  READ_MAX_CHARACTERS: count.default(READ_LIMITS.maxCharacters),
  READ_MAX_STREAM_MB: megabytes.default(READ_LIMITS.maxStreamBytes / MEGABYTE),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/u, error: 'an http:// or https:// address' }).optional(),
  OTEL_SERVICE_NAME: z.string().min(1).default('findings-graph'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Everything the program reads from its environment, checked and frozen. Times are in milliseconds. */
export type Config = Readonly<{
  host: string;
  port: number;
  home: string;
  cache: string;
  /** Where Neo4j is, when the user runs it; undefined means: the managed server of `home`. */
  external: Readonly<{ uri: string; user: string; password: string }> | undefined;
  database: string;
  memory: Readonly<{ heapMb: number; pageCacheMb: number }>;
  queryTimeout: number;
  /** How much of the answers that were sent is kept, in megabytes; 0 for none. */
  answerCacheMb: number;
  /** The origins whose pages may read `/graphql`; `*` for any. */
  corsOrigins: readonly string[];
  /** How many nodes each client may ask for in a minute; 0 for any number. */
  rateLimitNodes: number;
  trustedProxies: TrustedProxies;
  /** Whether `/metrics` is answered. */
  metrics: boolean;
  /** Whether the schema may be asked for. */
  introspection: boolean;
  /** Whether no other query is answered than those that the server knows. */
  onlyTrusted: boolean;
  /** A folder of further queries that it knows. */
  trustedQueries: string | undefined;
  /** Whether reading needs a key. */
  readAccess: 'open' | 'key';
  /** How much of a document is taken in before it is refused. */
  readLimits: Readonly<ReadLimits>;
  /** The collector that traces are sent to, and in whose name; undefined: there are none. */
  traces: Readonly<{ endpoint: string; service: string }> | undefined;
  logLevel: string;
}>;

/** Four of the largest queries a minute, or some hundred pages of the explorer. */
const USUAL_RATE = 2_000_000;

/** Whether nobody but users of this machine can ask. */
const isPrivate = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

/** The user's cache folder, by the convention of the platform (XDG on Linux). */
function userCacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (platform() === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  if (platform() === 'win32') return env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local');
  return path.join(homedir(), '.cache');
}

/**
 * Reads the environment once. Throws `CONFIG_INVALID` that lists every bad variable, never the first alone.
 * An empty variable counts as unset.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (given.NEO4J_URI && !given.NEO4J_PASSWORD) problems.push('NEO4J_PASSWORD: required when NEO4J_URI is set');
  if (!parsed.success || problems.length > 0)
    throw failure('CONFIG_INVALID', `The environment is not valid:\n  ${problems.join('\n  ')}`);
  const value = parsed.data;
  const isOpen = !isPrivate(value.HOST) || value.TRUST_PROXY !== 0;
  return Object.freeze({
    host: value.HOST,
    port: value.PORT,
    home: path.resolve(value.FINDINGS_HOME),
    cache: path.resolve(value.FINDINGS_CACHE ?? path.join(userCacheFolder(env), 'findings-graph')),
    external:
      value.NEO4J_URI && value.NEO4J_PASSWORD
        ? Object.freeze({ uri: value.NEO4J_URI, user: value.NEO4J_USER, password: value.NEO4J_PASSWORD })
        : undefined,
    database: value.NEO4J_DATABASE,
    memory: Object.freeze({ heapMb: value.NEO4J_HEAP_MB, pageCacheMb: value.NEO4J_PAGECACHE_MB }),
    queryTimeout: value.QUERY_TIMEOUT_MS,
    answerCacheMb: value.ANSWER_CACHE_MB,
    corsOrigins: Object.freeze(value.CORS_ORIGINS),
    rateLimitNodes: value.RATE_LIMIT_NODES ?? (isOpen ? USUAL_RATE : 0),
    metrics: value.METRICS === undefined ? !isOpen : value.METRICS === 'on',
    trustedProxies: value.TRUST_PROXY,
    introspection: value.INTROSPECTION === 'on',
    onlyTrusted: value.QUERIES === 'persisted',
    trustedQueries: value.TRUSTED_QUERIES === undefined ? undefined : path.resolve(value.TRUSTED_QUERIES),
    readAccess: value.READ_ACCESS,
    readLimits: Object.freeze({
      maxBytes: value.READ_MAX_MB * MEGABYTE,
      maxPages: value.READ_MAX_PAGES,
      maxCharacters: value.READ_MAX_CHARACTERS,
      maxStreamBytes: value.READ_MAX_STREAM_MB * MEGABYTE,
    }),
    traces:
      value.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? undefined
        : Object.freeze({ endpoint: value.OTEL_EXPORTER_OTLP_ENDPOINT, service: value.OTEL_SERVICE_NAME }),
    logLevel: value.LOG_LEVEL,
  });
}
