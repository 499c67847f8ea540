/** What must end with this process: `now` from an exit handler, where nothing can be awaited; `wholly` when it can. */
export interface Ending {
  now(): void;
  wholly(): Promise<void>;
}

const endings = new Set<Ending>();
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
const names = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

const onExit = (): void => {
  for (const ending of endings) ending.now();
};

/** A program that handles the signal itself (a server that drains) ends things in its own order; others get ours. */
const onSignal = (name: keyof typeof SIGNALS): void => {
  if (process.listenerCount(name) === 1) void endBy(name);
};

async function endBy(name: keyof typeof SIGNALS): Promise<void> {
  await Promise.allSettled([...endings].map((ending) => ending.wholly()));
  process.exit(128 + SIGNALS[name]);
}

/** Ends it when this process ends by itself, by SIGHUP, SIGINT or SIGTERM. Returns how to take that back. */
export function leaveClean(ending: Ending): () => void {
  if (endings.size === 0) {
    process.on('exit', onExit);
    for (const name of names) process.on(name, onSignal);
  }
  endings.add(ending);
  return () => {
    endings.delete(ending);
    if (endings.size > 0) return;
    process.off('exit', onExit);
    for (const name of names) process.off(name, onSignal);
  };
}
