import { inflateSync } from 'node:zlib';
import type { ReadLimits } from '../domain/read-limits.ts';
import { refusal } from './refusal.ts';
import type { SourceFile } from './source-file.ts';

/** Deflate packs no more than this many bytes into one. */
const DEFLATE_BEST = 1032;

/**
 * Refuses a PDF one of whose compressed streams unpacks to more than the limit. Only streams that could are unpacked:
 * long ones, and those packed more than once.
 */
export function refuseBombs(source: SourceFile, limits: ReadLimits): void {
  const bytes = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength);
  for (const { dictionary, from, to } of streamsOf(bytes)) {
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0;
    if (filters === 0 || (filters === 1 && (to - from) * DEFLATE_BEST <= limits.maxStreamBytes)) continue;
    unpack(bytes.subarray(from, to), filters, source.file, limits);
  }
}

function unpack(packed: Buffer, filters: number, file: string, limits: ReadLimits): void {
  let data = packed;
  for (let layer = 0; layer < filters; layer += 1) {
    try {
      data = inflateSync(data, { maxOutputLength: limits.maxStreamBytes });
    } catch (cause) {
      if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ERR_BUFFER_TOO_LARGE') return;
      throw refusal(file, 'TOO_LARGE', `a stream unpacks to over ${limits.maxStreamBytes} bytes`, cause);
    }
  }
}

/** The streams of a PDF with the dictionary before each; found by their keywords, which needs no cross-references. */
function* streamsOf(bytes: Buffer): Generator<{ dictionary: string; from: number; to: number }> {
  let at = bytes.indexOf('stream');
  while (at !== -1) {
    const after = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = bytes.indexOf('endstream', after);
    if (end === -1) return;
    const dictionary = bytes.toString('latin1', Math.max(0, at - 300), at);
    yield { dictionary: dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj'))), from: after, to: end };
    at = bytes.indexOf('stream', end + 9);
  }
}
