/** Turns at the graph, so many at once. */
export interface Turns {
  /**
   * Runs work when its client's turn has come: clients have their turns one after the other, each with its longest
   * waiting work. Throws what `full` makes for work that there is no room to wait for.
   */
  readonly take: <Result>(client: string, work: () => Promise<Result>) => Promise<Result>;
  /** How many works run and wait now. */
  readonly counts: () => { readonly running: number; readonly waiting: number };
}

export interface TurnLimits {
  /** Works that run at once. */
  readonly running: number;
  /** Of these, works of one client: fewer, so that another client never waits for all of them. */
  readonly runningOfOne: number;
  /** Works that wait. When there are more, the client with the most of them loses its newest. */
  readonly waiting: number;
}

interface Waiting {
  readonly begin: () => void;
  readonly refuse: () => void;
}

/** What one client has: works that run, and those that wait, oldest first. */
interface Client {
  running: number;
  readonly waiting: Waiting[];
}

/** Turns by client. One that has nothing running and nothing waiting takes no room. */
export function turns(limits: TurnLimits, full: () => Error): Turns {
  /** In the order of their turns: who has had one goes to the end. */
  const clients = new Map<string, Client>();
  let running = 0;
  let waiting = 0;

  const next = (): void => {
    if (waiting === 0) return;
    for (const [name, client] of clients) {
      if (running >= limits.running) return;
      const first = client.running < limits.runningOfOne ? client.waiting.shift() : undefined;
      if (!first) continue;
      waiting -= 1;
      clients.delete(name);
      clients.set(name, client); // The loop comes to it again: at the end, after the others.
      first.begin();
    }
  };

  const end = (name: string, client: Client): void => {
    running -= 1;
    client.running -= 1;
    forget(name, client);
    next();
  };

  const forget = (name: string, client: Client): void => {
    if (client.running === 0 && client.waiting.length === 0) clients.delete(name);
  };

  const wait = (client: Client): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting += 1;
      client.waiting.push({ begin: () => resolve(begun(client)), refuse: () => reject(full()) });
      if (waiting > limits.waiting) refuseOne();
    });

  const begun = (client: Client): void => {
    running += 1;
    client.running += 1;
  };

  const refuseOne = (): void => {
    let most: [string, Client] | undefined;
    for (const entry of clients) if (entry[1].waiting.length > (most?.[1].waiting.length ?? 0)) most = entry;
    most?.[1].waiting.pop()?.refuse();
    if (most) forget(...most);
    waiting -= 1;
  };

  return {
    counts: () => ({ running, waiting }),
    take: async (name, work) => {
      const client = clients.get(name) ?? { running: 0, waiting: [] };
      clients.set(name, client);
      const isFree = running < limits.running && client.running < limits.runningOfOne && client.waiting.length === 0;
      if (isFree) begun(client);
      else await wait(client);
      try {
        return await work();
      } finally {
        end(name, client);
      }
    },
  };
}
