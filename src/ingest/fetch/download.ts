import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { describeOther, isPdf, type LocalFile, lookAt } from './pdf-file.ts';
import { persist } from './persist.ts';
import { receive } from './receive.ts';
import type { Entry, FetchState, Validators } from './state.ts';
import type { Target } from './targets.ts';
import { type Answer, statusText, visit } from './visit.ts';
import { again, failed, type Setback, type Web } from './web.ts';

/** What became of a target. */
export type Outcome =
  | { readonly kind: 'fetched'; readonly bytes: number; readonly note: string | undefined }
  | { readonly kind: 'not-modified' | 'already-there' }
  | Setback;

/** One file on its way. */
interface Task {
  readonly web: Web;
  readonly state: FetchState;
  readonly admits: (url: URL) => Promise<Setback | undefined>;
  readonly target: Target;
  readonly url: string;
  readonly file: string;
  readonly part: string;
  /** The file as it stood when we came, if it is a whole one. */
  readonly held: LocalFile | undefined;
}

/**
 * Fetches one target into a folder, unless it is there: whole, checked, and renamed into place; what is not finished
 * stays beside it as `.part`, to go on from. Throws when the run is stopped, or the disk fails.
 */
export async function download(
  web: Web,
  state: FetchState,
  admits: Task['admits'],
  folder: string,
  target: Target,
): Promise<Outcome> {
  if (target.url === null) return { kind: 'skipped', why: 'no link to it is known' };
  const file = path.join(folder, ...target.file.split('/'));
  const entry = state.of(target.file, target.url);
  const held = wholeOne(await lookAt(file), entry, target);
  if (held !== undefined && isSettled(entry, state)) return { kind: 'already-there' };
  const task: Task = { web, state, admits, target, url: target.url, file, part: `${file}.part`, held };
  return persist(web, () => attempt(task));
}

/** A file of a hash that we know, or at least, where none is known, a PDF from its beginning to its end. */
function wholeOne(local: LocalFile | undefined, entry: Entry, target: Target): LocalFile | undefined {
  if (local === undefined) return undefined;
  const hashes = [...target.sha256, ...(entry.sha256 === null ? [] : [entry.sha256])];
  const known = hashes.length > 0 ? hashes.includes(local.sha256) : isPdf(local.head) && local.ended;
  return known ? local : undefined;
}

/** Whether the host need not be asked about a file that we hold: this run did so already, or has nothing to ask by. */
const isSettled = ({ checkedAt, whole }: Entry, { takenUpFrom = Infinity }: FetchState): boolean =>
  (checkedAt !== null && checkedAt >= takenUpFrom) || (whole?.etag ?? whole?.lastModified ?? null) === null;

async function attempt(task: Task): Promise<Outcome> {
  const entry = task.state.of(task.target.file, task.url);
  const from = await partialBytes(task, entry);
  const answer = await visit(task.web, task.url, requestHeaders(task, entry, from), task.admits);
  if (answer.kind !== 'answer') return answer;
  try {
    return await taken(task, entry, answer, from);
  } finally {
    await answer.close();
  }
}

/** How much of a partial download can be gone on from; one that nothing tells the edition of is thrown away. */
async function partialBytes(task: Task, entry: Entry): Promise<number> {
  if (entry.part !== null) return (await stat(task.part).catch(() => null))?.size ?? 0;
  await rm(task.part, { force: true });
  return 0;
}

function requestHeaders(task: Task, { whole, part }: Entry, from: number): Record<string, string> {
  const accept = { accept: 'application/pdf' };
  if (from > 0) return { ...accept, range: `bytes=${from}-`, 'if-range': part?.etag ?? part?.lastModified ?? '' };
  if (task.held === undefined || whole === null) return accept;
  if (whole.etag !== null) return { ...accept, 'if-none-match': whole.etag };
  return whole.lastModified === null ? accept : { ...accept, 'if-modified-since': whole.lastModified };
}

async function taken(task: Task, entry: Entry, answer: Answer, from: number): Promise<Outcome> {
  const { status } = answer;
  if (status === 200) return body(task, entry, answer, 0);
  if (status === 206 && goesOn(answer, entry, from)) return body(task, entry, answer, from);
  if (status === 206 || status === 416) {
    await discard(task, entry);
    return again('the file changed between two parts of it');
  }
  if (status === 304 && task.held !== undefined) {
    await task.state.put(task.target.file, { ...entry, checkedAt: task.web.clock.now() });
    return { kind: 'not-modified' };
  }
  return failed(statusText(status));
}

/** Whether a part is the one that was asked for, and of the same edition. `If-Range` should see to that; hosts err. */
function goesOn({ headers }: Answer, { part }: Entry, from: number): boolean {
  const now = validatorsOf(headers);
  const same = part !== null && (part.etag === null ? part.lastModified === now.lastModified : part.etag === now.etag);
  return from > 0 && same && headers.get('content-range')?.startsWith(`bytes ${from}-`) === true;
}

async function discard(task: Task, entry: Entry): Promise<void> {
  await rm(task.part, { force: true });
  await task.state.put(task.target.file, { ...entry, part: null });
}

async function body(task: Task, entry: Entry, answer: Answer, from: number): Promise<Outcome> {
  const now = validatorsOf(answer.headers);
  // In this order: a part must never lie beside the validators of another edition.
  if (from === 0) {
    await mkdir(path.dirname(task.part), { recursive: true });
    await rm(task.part, { force: true });
    await task.state.put(task.target.file, { ...entry, part: resumable(answer, now) });
  }
  const stopped = await receive(answer, task.part, from, task.web.settings.maxBytes);
  if (stopped === undefined) return settle(task, { ...entry, part: null, whole: now });
  if (stopped.kind !== 'again') await discard(task, entry);
  return stopped;
}

/** What to ask for the rest by: a strong validator (RFC 9110, 13.1.5); an encoded body cannot be gone on with. */
function resumable({ headers }: Answer, { etag, lastModified }: Validators): Validators | null {
  if (isEncoded(headers)) return null;
  if (etag !== null && !etag.startsWith('W/')) return { etag, lastModified };
  return lastModified === null ? null : { etag: null, lastModified };
}

const isEncoded = (headers: Headers): boolean => (headers.get('content-encoding') ?? 'identity') !== 'identity';

const validatorsOf = (headers: Headers): Validators => ({
  etag: headers.get('etag'),
  lastModified: headers.get('last-modified'),
});

/** Looks at what came, and puts it in its place. */
async function settle(task: Task, entry: Entry): Promise<Outcome> {
  const { target, held, state } = task;
  const came = await lookAt(task.part);
  if (came === undefined) return again('somebody took the partial download away');
  const wrong = wrongWith(came, target);
  if (wrong !== undefined) {
    await discard(task, entry);
    return wrong;
  }
  await rename(task.part, task.file);
  await state.put(target.file, { ...entry, sha256: came.sha256, checkedAt: task.web.clock.now() });
  if (held?.sha256 === came.sha256) return { kind: 'not-modified' };
  return { kind: 'fetched', bytes: came.bytes, note: noteOn(came, task) };
}

/** What is wrong with a file that came; nothing with one that the index knows. */
function wrongWith({ head, ended, sha256 }: LocalFile, target: Target): Setback | undefined {
  if (target.sha256.includes(sha256)) return undefined;
  if (!isPdf(head)) return failed(`the host sent ${describeOther(head)}`);
  return ended ? undefined : again('the PDF breaks off before its end');
}

function noteOn(came: LocalFile, { target, held }: Task): string | undefined {
  if (target.sha256.length > 0 && !target.sha256.includes(came.sha256))
    return `kept as a corrected edition: its sha256 is ${came.sha256}, and the index has ${target.sha256.join(', ')}`;
  return held === undefined ? undefined : `a new edition, in place of the one of sha256 ${held.sha256}`;
}
