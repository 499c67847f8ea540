import { readFile, readdir, readlink } from 'node:fs/promises';

const LISTEN = '0A';
const ESTABLISHED = '01';

/** The addresses a process listens on, as Linux keeps them: hexadecimal `address:port`. */
export async function listeningAddresses(pid: number): Promise<string[]> {
  return (await socketsIn(LISTEN, pid)).map((fields) => fields[1] ?? '');
}

/** How many open connections a process has to a port (1 to 65535) of any machine. */
export async function connectionsTo(port: number, pid: number): Promise<number> {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return (await socketsIn(ESTABLISHED, pid)).filter((fields) => fields[2]?.endsWith(ending)).length;
}

/** How many open connections a process has taken on a port of its own (1 to 65535). */
export async function connectionsFrom(port: number, pid: number): Promise<number> {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return (await socketsIn(ESTABLISHED, pid)).filter((fields) => fields[1]?.endsWith(ending)).length;
}

/** What a process holds of the machine's memory, in megabytes. */
export async function memoryOf(pid: number): Promise<number> {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

/** The sockets of a process in a state, as Linux tells them, field by field. */
async function socketsIn(state: string, pid: number): Promise<string[][]> {
  const sockets = new Set(await socketsOf(pid));
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8')));
  return tables
    .flatMap((table) => table.split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/u))
    .filter((fields) => fields[3] === state && sockets.has(`socket:[${fields[9]}]`));
}

async function socketsOf(pid: number): Promise<string[]> {
  const handles = await readdir(`/proc/${pid}/fd`);
  return Promise.all(handles.map((handle) => readlink(`/proc/${pid}/fd/${handle}`).catch(() => '')));
}
