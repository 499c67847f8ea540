import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { transformWithOxc } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Copied, LANGUAGES } from '../../src/graphiql/copy-as.ts';
import { hasPython, runPython } from '../support/python.ts';

const run = promisify(execFile);

/** Takes what is sent, and answers it. */
let server: Server;
let url = '';
let folder = '';
let sent: unknown;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  sent = request.headers['content-type'] === 'application/json' ? await json(request) : 'no JSON';
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { got: true } }));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'findings-copied-'));
  server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // An address with what a shell would read as its own.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?it's=$HOME&x`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** How a program is run; it prints the answer. */
const RUN = {
  curl: async (program: string) => (await run('bash', ['-c', program])).stdout,
  TypeScript: async (program: string) => {
    const file = path.join(folder, 'copied.mjs');
    await writeFile(file, (await transformWithOxc(program, 'copied.ts')).code);
    return (await run(process.execPath, [file])).stdout;
  },
  Python: async (program: string) => {
    const file = path.join(folder, 'copied.py');
    await writeFile(file, program);
    return await runPython(file);
  },
};

const hasCurl = spawnSync('curl', ['--version']).status === 0;

const HOSTILE = [
  ['quotes', `it's "quoted" \`so\` '''three''' """three""" """" '"'"' \\'`],
  ['backslashes', '\\ \\\\ \\n \\" \\u0041 \\x41 \\$ \\` \\'],
  ['what a shell or a template fills in', '$HOME ${HOME} $(id) `id` #{x} %s {0} !! \\${x} $$'],
  ['line ends', 'a\nb\r\nc\rd\te\u2028f\u2029g\n\n'],
  ['letters of everywhere', 'Ynys Môn, ’s-Hertogenbosch, 中文, 😀, e\u0301, \u202Eright\u202C'],
  ['control characters', '\u0001\u0007\u0008\u001B[31m\u007F\u0085\u00A0'],
  ['ends of here-documents and comments', 'EOF\nJSON\n*/ // -- # <!-- </script>'],
  ['half a character', 'a\uD83D b'],
] as const;

const variablesOf = (text: string) => ({
  text,
  [text]: [text, { deep: text }],
  yes: true,
  no: false,
  nothing: null,
  numbers: [0, -1.5, 1e21, 9_007_199_254_740_991],
  empty: { list: [], object: {} },
});

describe.each([
  ['curl', hasCurl],
  ['TypeScript', true],
  ['Python', hasPython],
] as const)('copied as %s', (language, canRun) => {
  test.runIf(canRun).each(HOSTILE)('%s are sent as they are', async (_, text) => {
    const query = `query { # ${text}\n  find(text: ${JSON.stringify(text)})\n}`;
    const copied: Copied = { url, query, variables: variablesOf(text) };
    const printed = await RUN[language](LANGUAGES[language](copied));
    expect(JSON.parse(printed)).toEqual(language === 'curl' ? { data: { got: true } } : { got: true });
    const { query: asked, ...rest } = sent as { query: string };
    // Half a character cannot be sent as it is within a text of UTF-8: JSON writes its code, which is read back.
    expect(asked.trim()).toBe(query);
    expect(rest).toEqual({ variables: variablesOf(text) });
  });

  test.runIf(canRun)('the operation that is meant is named', async () => {
    const query = 'query A { a }\nquery B { b }';
    await RUN[language](LANGUAGES[language]({ url, query, variables: {}, operationName: 'B' }));
    expect(sent).toMatchObject({ variables: {}, operationName: 'B' });
  });
});

test('copied as R, texts are quoted as R reads them', () => {
  const text = 'a"b\\n’$x`\'\r\u2028';
  const program = LANGUAGES.R({
    url: 'http://127.0.0.1:4000/graphql',
    query: `{ f(t: "${text}") }`,
    variables: { text },
  });
  expect(program.split('\n').slice(3, 11)).toEqual([
    'query <- "',
    String.raw`{ f(t: \"a\"b\\n’$x${'`'}'\u000d\u2028\") }`,
    '"',
    'variables <- "{',
    String.raw`  \"text\": \"a\\\"b\\\\n’$x${'`'}'\\r\u2028\"`,
    '}"',
    '',
    `body <- paste0('{"query":', toJSON(query, auto_unbox = TRUE), ',"variables":', variables, '}')`,
  ]);
  expect(program).toContain('request("http://127.0.0.1:4000/graphql")');
  const named = LANGUAGES.R({ url: 'x', query: '{ a }', variables: {}, operationName: 'B' });
  expect(named).toContain(`variables, ',"operationName":', toJSON("B", auto_unbox = TRUE), '}')`);
});
