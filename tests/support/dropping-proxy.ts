import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A loopback port that leads to another one, except that it drops its first connections. */
export async function droppingProxy(target: number, drops: number) {
  let dropped = 0;
  const server = createServer((client) => {
    client.on('error', () => undefined);
    if (dropped < drops) {
      dropped += 1;
      client.destroy();
      return;
    }
    const upstream = connect(target, '127.0.0.1').on('error', () => client.destroy());
    client.pipe(upstream).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, dropped: () => dropped, close: () => server.close() };
}
