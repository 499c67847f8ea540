import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a proxy does to what passes through it. */
export interface Harm {
  /** How long each piece of bytes is kept, in milliseconds. */
  readonly delay?: number;
  /** After how many bytes of answers a connection is cut. */
  readonly cutAfter?: number;
  /** Whether nothing passes any more, though connections stay open and are taken. */
  readonly isBlackHole?: boolean;
}

/** A loopback port that leads to another one, and harms what passes as it is told. Harms no one who waits before it is told to. */
export async function badProxy(target: number) {
  let harm: Harm = {};
  let cut = 0;
  const open = new Set<Socket>();

  /** Hands bytes on, in their order, as the harm of this moment lets them. */
  const pass = (from: Socket, to: Socket, isAnswer: boolean): void => {
    let turn = Promise.resolve();
    let passed = 0;
    const handOn = async (before: Promise<void>, bytes: Buffer): Promise<void> => {
      await before;
      if (harm.delay) await sleep(harm.delay);
      if (harm.isBlackHole) return;
      passed += bytes.length;
      if (!isAnswer || harm.cutAfter === undefined || passed < harm.cutAfter) {
        to.write(bytes);
        return;
      }
      cut += 1;
      // A part of the piece passes: what is cut off is in the midst of an answer.
      to.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => to.destroy());
      from.destroy();
    };
    from.on('data', (bytes: Buffer) => {
      turn = handOn(turn, bytes);
    });
    from.on('close', () => void turn.finally(() => to.destroy()));
    from.on('error', () => undefined);
    open.add(from);
    from.once('close', () => open.delete(from));
  };

  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    pass(client, upstream, false);
    pass(upstream, client, true);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    /** Harms what passes from now on; `{}` ends all harm. What a black hole has taken is lost. */
    set: (next: Harm): void => void (harm = next),
    /** How many connections were cut so far. */
    cuts: () => cut,
    close: (): void => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
