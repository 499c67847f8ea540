import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

interface StaticFile {
  readonly location: string;
  readonly type: string;
  readonly bytes: number;
  /** Named after its content by the build, so that it never changes. */
  readonly hashed: boolean;
}

/** The files of a folder, known by name: what was not there at start cannot be asked for, `..` included. */
export interface StaticFolder {
  /** Sends a file (`''` is `index.html`) and gives true, or gives false when there is none of that name. */
  send(name: string, response: ServerResponse): Promise<boolean>;
}

/** Lists a folder once and serves what it found. A folder that is not there serves nothing. */
export async function staticFolder(folder: string): Promise<StaticFolder> {
  const files = await filesIn(folder);
  return {
    send: async (name, response) => {
      const file = files.get(name === '' ? 'index.html' : name);
      if (!file) return false;
      await sendFile(file, response);
      return true;
    },
  };
}

async function filesIn(folder: string): Promise<Map<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  for (const name of await namesIn(folder)) {
    const location = path.join(folder, name);
    const type = TYPES[path.extname(name)];
    const entry = await stat(location);
    if (!type || !entry.isFile()) continue;
    const key = name.split(path.sep).join('/');
    files.set(key, { location, type, bytes: entry.size, hashed: key.startsWith('assets/') });
  }
  return files;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch {
    return [];
  }
}

async function sendFile({ location, type, bytes, hashed }: StaticFile, response: ServerResponse): Promise<void> {
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes,
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (response.req.method === 'HEAD') response.end();
  else await pipeline(createReadStream(location), response);
}
