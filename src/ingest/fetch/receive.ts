import { type FileHandle, open } from 'node:fs/promises';
import { describeOther, HEAD, isPdf } from './pdf-file.ts';
import type { Answer } from './visit.ts';
import { again, failed, type Setback } from './web.ts';

/**
 * Writes a body into a file, on from a number of bytes that it holds already, and to the disk. Gives nothing when the
 * body came whole; `again` when it broke off, and what came is kept; `failed` when it is too large or no PDF, which is
 * found out as early as can be.
 */
export async function receive(
  answer: Answer,
  file: string,
  from: number,
  maxBytes: number,
): Promise<Setback | undefined> {
  const expected = expectedBytes(answer.headers);
  if (expected !== undefined && expected > maxBytes) return tooLarge(maxBytes);
  const handle = await open(file, from === 0 ? 'w' : 'a');
  try {
    const bytes = await pour(answer, handle, from, maxBytes);
    if (typeof bytes !== 'number') return bytes;
    await handle.sync();
    if (expected === undefined || expected === bytes) return undefined;
    return again(`the host announced ${expected} bytes and sent ${bytes}`);
  } finally {
    await handle.close();
  }
}

/** Gives how many bytes the file then has. */
async function pour(answer: Answer, handle: FileHandle, from: number, maxBytes: number): Promise<number | Setback> {
  const watch = from === 0 ? beginningWatch() : () => undefined;
  for (let bytes = from; ;) {
    const chunk = await answer.read();
    if (chunk === undefined) return bytes;
    if ('kind' in chunk) return chunk;
    bytes += chunk.length;
    const wrong = bytes > maxBytes ? tooLarge(maxBytes) : watch(chunk);
    if (wrong !== undefined) return wrong;
    await handle.writeFile(chunk);
  }
}

const tooLarge = (maxBytes: number): Setback =>
  failed(`larger than ${maxBytes} bytes, the most that is taken (--max-bytes)`);

/** The size of the whole file, where the host says it; of an encoded body, it says that of the code alone. */
function expectedBytes(headers: Headers): number | undefined {
  if (headers.has('content-encoding')) return undefined;
  const range = headers.get('content-range');
  const size = range === null ? headers.get('content-length') : range.replace(/^.*\//u, '');
  return size !== null && /^\d+$/u.test(size) ? Number(size) : undefined;
}

/** Looks at the first bytes, until they tell what the body is. A short body is looked at when it is whole. */
function beginningWatch(): (chunk: Uint8Array) => Setback | undefined {
  let head = Buffer.alloc(0);
  return (chunk) => {
    if (head.length >= HEAD) return undefined;
    head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
    return head.length < HEAD || isPdf(head) ? undefined : failed(`the host sent ${describeOther(head)}`);
  };
}
