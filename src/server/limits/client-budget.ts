import { LRUCache } from 'lru-cache';
import { failure } from '../../domain/errors.ts';

/** What a client may still ask for until its minute ends. */
export interface Balance {
  /** Nodes in a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the minute ends. */
  readonly seconds: number;
}

/** What one client has asked for since its minute began. */
interface Account {
  readonly endsAt: number;
  used: number;
}

/** Counts what clients ask for. */
export interface ClientBudget {
  /**
   * Takes nodes from what a client may ask for in a minute. Throws `RATE_LIMITED` when that is not enough, and takes
   * nothing then; what has begun (`begun`) is taken all the same, and the next request pays for it.
   */
  readonly spend: (client: string, nodes: number, begun?: boolean) => Balance;
}

export const MINUTE = 60_000;
/** Clients that are remembered, about 10 MB of them. Whoever pushes another one out has as many addresses. */
const CLIENTS = 50_000;

/** So many nodes a minute for each client; its minute begins with its first request. */
export function clientBudget(limit: number, now: () => number = Date.now): ClientBudget {
  const accounts = new LRUCache<string, Account>({ max: CLIENTS });
  return {
    spend: (client, nodes, begun = false) => {
      const at = now();
      const known = accounts.get(client);
      const account = known && known.endsAt > at ? known : { endsAt: at + MINUTE, used: 0 };
      if (account !== known) accounts.set(client, account);
      const seconds = Math.ceil((account.endsAt - at) / 1_000);
      if (!begun && account.used + nodes > limit) throw beyond(nodes, account, limit, seconds);
      account.used += nodes;
      return { limit, remaining: Math.max(0, limit - account.used), seconds };
    },
  };
}

function beyond(nodes: number, { used, endsAt }: Account, limit: number, seconds: number) {
  const number = (value: number) => value.toLocaleString('en-GB');
  const remaining = Math.max(0, limit - used);
  const advice = nodes > limit ? 'Ask for less.' : `Try again in ${seconds} s, or ask for less.`;
  return failure(
    'RATE_LIMITED',
    `At most ${number(limit)} nodes a minute for each client: this request asks for ${number(nodes)}, ${number(remaining)} are left. ${advice}`,
    { limit, cost: nodes, remaining, resetAt: new Date(endsAt).toISOString(), retryAfter: seconds },
  );
}
