import type { IncomingMessage } from 'node:http';

/** The path and the search of a request as they were sent: never decoded, never resolved against anything. */
export function targetOf(request: IncomingMessage): { readonly path: string; readonly search: string } {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, search: '' } : { path: url.slice(0, mark), search: url.slice(mark) };
}
