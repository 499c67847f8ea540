import type { Pacer } from './pacer.ts';

/** Times are in milliseconds. */
export interface WebSettings {
  /** Least time from one request to a host to the next. */
  readonly interval: number;
  readonly maxBytes: number;
  /** How long a host may be silent. */
  readonly silence: number;
  /** How long one answer may take in all. */
  readonly deadline: number;
  readonly tries: number;
  /** What the first wait before another try comes to, about; each is twice the one before. */
  readonly backoff: number;
  /** A host that asks for a longer wait than this is left for another day. */
  readonly longestWait: number;
  readonly redirects: number;
}

export const WEB_SETTINGS: WebSettings = {
  interval: 1_000,
  maxBytes: 64 * 1024 * 1024,
  silence: 60_000,
  deadline: 600_000,
  tries: 5,
  backoff: 2_000,
  longestWait: 300_000,
  redirects: 5,
};

/** Time as the fetching sees it; tests have one of their own. */
export interface Clock {
  now(): number;
  /** Rejects when the signal says so. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

/** How this run meets the web. */
export interface Web {
  /** The user agent, whole: product, version, address. */
  readonly agent: string;
  readonly settings: WebSettings;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Aborted when the user asks to stop. */
  readonly signal: AbortSignal;
  readonly pacer: Pacer;
}

/** Why a request gave nothing: for good (`skipped` by choice, `failed`), or so that it is worth another try. */
export interface Setback {
  readonly kind: 'skipped' | 'failed' | 'again';
  readonly why: string;
}

export const failed = (why: string): Setback => ({ kind: 'failed', why });
export const again = (why: string): Setback => ({ kind: 'again', why });
