import type { Server, ServerResponse } from 'node:http';

/** Counts a server's open answers, so that it can stop without losing one. */
export interface Drain {
  /** Whether the server has been told to stop. */
  isDraining(): boolean;
  /** Watches an answer until it is sent or its connection is gone. */
  watch(response: ServerResponse): void;
  /** Refuses new connections, lets accepted requests finish for so long, then closes what is left. Safe to repeat. */
  stop(patience: number): Promise<void>;
}

/** Makes the drain of a server. */
export function drainOf(server: Server): Drain {
  const open = new Set<ServerResponse>();
  let stopped: Promise<void> | undefined;

  const close = async (patience: number): Promise<void> => {
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
    for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearTimeout(timer);
  };

  return {
    isDraining: () => stopped !== undefined,
    watch: (response) => {
      open.add(response);
      response.once('close', () => {
        open.delete(response);
        // A connection kept alive would hold `close` back until it times out.
        if (stopped) setImmediate(() => server.closeIdleConnections());
      });
    },
    stop: (patience) => (stopped ??= close(patience)),
  };
}
