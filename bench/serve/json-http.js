import { createServer } from 'node:http';
import { once } from 'node:events';

/** Serves `answer(request body as JSON) → text` on loopback, and says on which port. Ends when its standard input does. */
export async function serveJson(answer) {
  const server = createServer((request, response) => {
    void bodyOf(request)
      .then(answer)
      .then(
        (text) => send(response, 200, text),
        (error) => send(response, 500, JSON.stringify({ errors: [{ message: String(error) }] })),
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.stdin.resume();
  process.stdin.once('end', () => process.exit(0));
  process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`);
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString());
}

function send(response, status, text) {
  const bytes = Buffer.from(text);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.byteLength });
  response.end(bytes);
}
