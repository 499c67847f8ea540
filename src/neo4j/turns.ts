/** Whose turn it is to be. */
export interface Asker {
  readonly client: string;
  /** Whether the work is much: of such works few run at once, so that small ones find the graph free. */
  readonly isHeavy: boolean;
  /** The request that it is for: its works have one turn together, or one of six would wait six times as long. */
  readonly request?: object | undefined;
  /** Whether it waits for no turn: what was changed is told, whoever asks meanwhile. */
  readonly isUrgent?: boolean;
}

/** Turns at the graph, so many at once. */
export interface Turns {
  /**
   * Runs work when its client's turn has come: clients have their turns one after the other, each with its longest
   * waiting work that may begin, and those of the same request. Throws what `full` makes for work that there is no room to
   * wait for. Urgent work runs at once.
   */
  readonly take: <Result>(asker: Asker, work: () => Promise<Result>) => Promise<Result>;
  /** How many works run and wait now. */
  readonly counts: () => { readonly running: number; readonly waiting: number };
}

export interface TurnLimits {
  /** Works that run at once. */
  readonly running: number;
  /** Of these, works of one client: fewer, so that another client never waits for all of them. */
  readonly runningOfOne: number;
  /** Of those that run, heavy works: of all clients together. */
  readonly runningHeavy: number;
  /** Works that wait. When there are more, the client with the most of them loses its newest. */
  readonly waiting: number;
}

interface Waiting {
  /** How many began to wait before it. */
  readonly number: number;
  readonly request: object | undefined;
  readonly begin: () => void;
  readonly refuse: () => void;
}

/** What one client has: works that run, and those that wait, oldest first. */
interface Client {
  running: number;
  readonly light: Waiting[];
  readonly heavy: Waiting[];
}

const waitingOf = ({ light, heavy }: Client): number => light.length + heavy.length;

/** Those of a client that have waited longest; none when nothing waits. */
function older(one: Waiting[], other: Waiting[]): Waiting[] {
  return (other[0]?.number ?? Infinity) < (one[0]?.number ?? Infinity) ? other : one;
}

/** Those of a client that came last. */
function newer({ light, heavy }: Client): Waiting[] {
  return (heavy.at(-1)?.number ?? -1) > (light.at(-1)?.number ?? -1) ? heavy : light;
}

/** Turns by client. One that has nothing running and nothing waiting takes no room. */
export function turns(limits: TurnLimits, full: () => Error): Turns {
  /** In the order of their turns: who has had one goes to the end. */
  const clients = new Map<string, Client>();
  let running = 0;
  let runningHeavy = 0;
  let waiting = 0;
  let number = 0;

  /** Whether a heavy work would find a place among the heavy ones. */
  const hasHeavyTurn = (): boolean => runningHeavy < limits.runningHeavy;
  const hasTurn = (client: Client): boolean => running < limits.running && client.running < limits.runningOfOne;

  const next = (): void => {
    if (waiting === 0) return;
    for (const client of clients.values()) {
      while (hasTurn(client) && beginFirst(client));
      if (running >= limits.running) return;
    }
  };

  /** The works of a client from which the next is taken. */
  const queueOf = ({ light, heavy }: Client): Waiting[] => (hasHeavyTurn() ? older(light, heavy) : light);

  /** Begins the first work that a client has waiting; tells whether its turn goes on with the next. */
  const beginFirst = (client: Client): boolean => {
    const first = queueOf(client).shift();
    if (!first) return false;
    waiting -= 1;
    first.begin();
    return isOfOne(first, client);
  };

  /** Whether what a client does next is for the same request. */
  const isOfOne = ({ request }: Pick<Waiting, 'request'>, client: Client): boolean =>
    request !== undefined && queueOf(client)[0]?.request === request;

  const begin = ({ client: name, isHeavy, request }: Asker, client: Client): void => {
    running += 1;
    client.running += 1;
    if (isHeavy) runningHeavy += 1;
    if (isOfOne({ request }, client)) return;
    clients.delete(name); // To the end, after the others.
    clients.set(name, client);
  };

  const end = ({ client: name, isHeavy }: Asker, client: Client): void => {
    running -= 1;
    client.running -= 1;
    if (isHeavy) runningHeavy -= 1;
    forget(name, client);
    next();
  };

  const forget = (name: string, client: Client): void => {
    if (client.running === 0 && waitingOf(client) === 0) clients.delete(name);
  };

  const wait = (asker: Asker, client: Client): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting += 1;
      number += 1;
      const { heavy, light } = client;
      const { request } = asker;
      const turn = { number, request, begin: () => resolve(begin(asker, client)), refuse: () => reject(full()) };
      (asker.isHeavy ? heavy : light).push(turn);
      if (waiting > limits.waiting) refuseOne();
    });

  const refuseOne = (): void => {
    let most: [string, Client] | undefined;
    for (const entry of clients) if (waitingOf(entry[1]) > (most ? waitingOf(most[1]) : 0)) most = entry;
    if (!most) return;
    newer(most[1]).pop()?.refuse();
    forget(...most);
    waiting -= 1;
  };

  return {
    counts: () => ({ running, waiting }),
    take: async (asker, work) => {
      const { client: name, isHeavy } = asker;
      if (asker.isUrgent) return work();
      const client = clients.get(name) ?? { running: 0, light: [], heavy: [] };
      clients.set(name, client);
      const isFirst = client.light.length === 0 && (!isHeavy || client.heavy.length === 0);
      if (isFirst && hasTurn(client) && (!isHeavy || hasHeavyTurn())) begin(asker, client);
      else await wait(asker, client);
      try {
        return await work();
      } finally {
        end(asker, client);
      }
    },
  };
}
