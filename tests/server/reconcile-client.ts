import type { z } from 'zod';

/** An answer, parsed where it is JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks a path with parameters. */
export async function get(url: string, path: string, parameters: Record<string, string> = {}): Promise<Reply> {
  const search = new URLSearchParams(parameters).toString();
  return reply(await fetch(`${url}${path}${search === '' ? '' : `?${search}`}`));
}

/** Sends a form to the endpoint. */
export const post = async (url: string, fields: Record<string, string>): Promise<Reply> =>
  reply(await fetch(`${url}/reconcile`, { method: 'POST', body: new URLSearchParams(fields) }));

const reply = async (response: Response): Promise<Reply> => ({
  status: response.status,
  headers: response.headers,
  text: await response.text(),
});

/** The JSON of a good answer, in its shape. */
export function read<Shape>({ status, text }: Reply, shape: z.ZodType<Shape>): Shape {
  if (status !== 200) throw new Error(`${status}: ${text}`);
  return shape.parse(JSON.parse(text));
}

/** Status, code and message of a refused request. */
export function refused({ status, text }: Reply): { status: number; code: string; message: string } {
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
  const [error] = errors;
  return { status, code: error?.extensions.code ?? '', message: error?.message ?? '' };
}
