import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { badUserInput } from '../domain/errors.ts';
import { ROW_FORMATS, type RowFormat } from '../export/table-text.ts';
import { HttpRefusal } from './http-refusal.ts';
import { readJsonBody } from './read-body.ts';
import { targetOf } from './request-target.ts';

/** What is to be exported, and how. */
export interface ExportRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  /** Dotted response names of the connection; the first one unless given. */
  readonly path: string | undefined;
  readonly format: RowFormat;
}

const FIELDS = ['query', 'variables', 'operationName', 'path', 'format'];
const text = z.string().nullish();
const object = z.record(z.string(), z.unknown()).nullish();

/**
 * Reads a request: a JSON body of POST, or the search of GET. Throws `HttpRefusal` for another method, a body that is no
 * JSON and a request that the page of another site made; `BAD_USER_INPUT` for what is in it.
 */
export async function readExportRequest(request: IncomingMessage): Promise<ExportRequest> {
  const { method } = request;
  if (method === 'POST') return exportRequest(await readJsonBody(request));
  if (method !== 'GET') throw new HttpRefusal(405, 'BAD_REQUEST', 'Use GET or POST.', { allow: 'GET, POST' });
  // A browser says who asks. Others could not read the answer, but could keep the server at work.
  const site = request.headers['sec-fetch-site'] ?? 'none';
  if (site !== 'none' && site !== 'same-origin')
    throw new HttpRefusal(403, 'BAD_REQUEST', 'The page of another site may not ask for an export.');
  const given = Object.fromEntries(new URLSearchParams(targetOf(request).search));
  return exportRequest('variables' in given ? { ...given, variables: parsed(given.variables) } : given);
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '') as unknown;
  } catch {
    throw badUserInput('variables', json, 'one JSON object');
  }
}

function exportRequest(given: unknown): ExportRequest {
  const all = z.record(z.string(), z.unknown()).safeParse(given).data;
  if (!all) throw badUserInput('body', given, `one JSON object with ${FIELDS.join(', ')}`);
  const unknown = Object.keys(all).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw badUserInput(unknown, all[unknown], `one of ${FIELDS.join(', ')}`);
  const format = ROW_FORMATS.find((name) => name === (all.format ?? 'csv'));
  if (!format) throw badUserInput('format', all.format, ROW_FORMATS.join(' or '));
  if (typeof all.query !== 'string' || all.query.trim() === '')
    throw badUserInput('query', all.query ?? null, 'the text of a GraphQL query');
  const variables = object.safeParse(all.variables);
  if (!variables.success) throw badUserInput('variables', all.variables, 'one JSON object');
  return {
    query: all.query,
    variables: variables.data ?? {},
    operationName: textOf('operationName', all.operationName),
    path: textOf('path', all.path),
    format,
  };
}

function textOf(name: string, value: unknown): string | undefined {
  const { success, data } = text.safeParse(value);
  if (!success) throw badUserInput(name, value, 'a text');
  return data ?? undefined;
}
