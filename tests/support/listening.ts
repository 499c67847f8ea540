import { readFile, readdir, readlink } from 'node:fs/promises';

const LISTEN = '0A';

/** The addresses a process listens on, as Linux keeps them: hexadecimal `address:port`. */
export async function listeningAddresses(pid: number): Promise<string[]> {
  const sockets = new Set(await socketsOf(pid));
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8')));
  return tables
    .flatMap((table) => table.split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/u))
    .filter((fields) => fields[3] === LISTEN && sockets.has(`socket:[${fields[9]}]`))
    .map((fields) => fields[1] ?? '');
}

async function socketsOf(pid: number): Promise<string[]> {
  const handles = await readdir(`/proc/${pid}/fd`);
  return Promise.all(handles.map((handle) => readlink(`/proc/${pid}/fd/${handle}`).catch(() => '')));
}
