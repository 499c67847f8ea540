import http from 'node:http';

/** Sends a body of JSON over a connection that is kept; gives the status and the text of the answer. */
export function postJson({ port, path }, body, agent = shared) {
  const bytes = Buffer.from(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': bytes.byteLength,
    accept: 'application/json',
  };
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(parts).toString() }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(bytes);
  });
}

const shared = new http.Agent({ keepAlive: true, maxSockets: 1 });
