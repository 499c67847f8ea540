import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { postJson } from './post.js';

/** The three that are compared, in the order in which each round asks them. */
export const CONTENDERS = ['ours', 'peer', 'driver'];

const PATIENCE = 120_000;
/** Ours, as it is built here; another build, to compare, by BENCH_PROGRAM. */
const program = process.env.BENCH_PROGRAM ?? path.join(import.meta.dirname, '..', '..', 'dist', 'main.js');

const COMMANDS = {
  ours: {
    // As the first line of the program has it.
    args: ['--max-semi-space-size=4', program, 'serve'],
    path: '/graphql',
    stream: 'stderr',
    port: /^Serving: http:\/\/[^:]+:(\d+)\/$/u,
  },
  peer: {
    args: [path.join(import.meta.dirname, 'peer-server.js')],
    path: '/',
    stream: 'stdout',
    port: /"port":(\d+)/u,
  },
  driver: {
    args: [path.join(import.meta.dirname, 'driver-server.js')],
    path: '/',
    stream: 'stdout',
    port: /"port":(\d+)/u,
  },
};

/**
 * Starts a contender on a store and waits for its first answer to a request; gives where it is, its process, how long it
 * took (ms), and how to stop it. `nodeOptions` are for Node itself, `env` on top of what all have.
 */
export async function startServer(name, login, request, { nodeOptions = [], env = {} } = {}) {
  const { args, path: route, stream, port: says } = COMMANDS[name];
  const begun = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, ...args], {
    env: {
      ...process.env,
      ...{ NEO4J_URI: login.uri, NEO4J_USER: login.user, NEO4J_PASSWORD: login.password },
      // Nobody writes a line for each request: the peer and the driver do not, and a service may say so of ours.
      ...{
        PORT: '0',
        LOG_LEVEL: 'warn',
        NODE_ENV: 'production',
        QUERY_TIMEOUT_MS: '60000',
        ANSWER_CACHE_MB: '0',
        ...env,
      },
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const tail = [];
  child[stream === 'stdout' ? 'stderr' : 'stdout'].on('data', (text) => tail.push(String(text)));
  for (const end of ['stdout', 'stderr', 'stdin']) child[end].on('error', () => undefined);
  let stopping = false;
  child.once('exit', (status, signal) => {
    if (!stopping)
      process.stderr.write(`${name} ended by itself (${status ?? signal}): ${tail.join('\n').slice(-2000)}\n`);
  });
  const port = await portOf(child, child[stream], says, tail);
  const address = { port, path: route };
  await firstAnswer(address, request, begun);
  return {
    ...{ name, address, pid: child.pid, started: performance.now() - begun },
    stop: async () => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.stdin.end();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function portOf(child, stream, says, tail) {
  const lines = createInterface({ input: stream });
  const said = new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const port = says.exec(line)?.[1];
      if (port === undefined) tail.push(line);
      else resolve(Number(port));
    });
    child.once('exit', (status) => reject(new Error(`A server ended (${status}): ${tail.join('\n').slice(-2000)}`)));
  });
  // The wait ends with the start: a server that has started may run for as long as it is asked.
  const started = new AbortController();
  const late = sleep(PATIENCE, undefined, { ref: false, signal: started.signal }).then(
    () => {
      child.kill('SIGKILL');
      throw new Error(`A server did not start: ${tail.join('\n').slice(-2000)}`);
    },
    () => undefined,
  );
  try {
    return await Promise.race([said, late]);
  } finally {
    started.abort();
  }
}

async function firstAnswer(address, request, begun) {
  for (;;) {
    const { status, body } = await postJson(address, JSON.stringify(request)).catch((error) => ({
      body: String(error),
    }));
    if (status === 200 && !body.startsWith('{"errors"')) return;
    if (performance.now() - begun > PATIENCE) throw new Error(`A server does not answer: ${body.slice(0, 600)}`);
    await sleep(5);
  }
}
