import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { badUserInput } from '../domain/errors.ts';
import { hasCode } from '../files.ts';
import type { Piece } from '../export/graph/formats.ts';

/** Files that pieces of text are written to, one open at a time. */
interface PieceFiles {
  readonly write: (piece: Piece) => Promise<void>;
  /** Closes what is open; safe to repeat. */
  readonly close: () => Promise<void>;
}

/**
 * Files for pieces at a path that is renamed to `out` in the end: a folder of files, or one file. Throws `BAD_USER_INPUT`
 * when it cannot be made, or when a folder is there already.
 */
export async function pieceFiles(at: string, out: string, isFolder: boolean): Promise<PieceFiles> {
  if (isFolder && existsSync(out)) throw badUserInput('--out', out, 'a folder that is not there yet');
  let current: { readonly file: string; readonly handle: FileHandle } | undefined;
  const close = async (): Promise<void> => {
    const { handle } = current ?? {};
    current = undefined;
    await handle?.close();
  };
  const change = async (file: string): Promise<FileHandle> => {
    await close();
    const handle = await open(isFolder ? path.join(at, file) : at, 'w');
    current = { file, handle };
    return handle;
  };
  try {
    if (isFolder) await mkdir(at);
    else await change('');
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EACCES', 'EEXIST', 'ENOTDIR', 'EISDIR', 'EPERM')) throw error;
    throw badUserInput('--out', out, 'a place in a folder that can be written to, with nothing unfinished there');
  }
  return {
    write: async ({ file, text }) => {
      const handle = current?.file === file ? current.handle : await change(file);
      await handle.write(text);
    },
    close,
  };
}
