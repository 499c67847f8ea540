import http from 'node:http';

/**
 * Sends a body of JSON over a connection that is kept; gives the status and the text of the answer. A server may close a
 * kept connection just as it is used again: then it is sent once more.
 */
export function postJson(address, body, { agent = shared, headers = {} } = {}) {
  const send = () => sent(address, Buffer.from(body), { agent, headers });
  return send().catch((error) => {
    if (error.code !== 'ECONNRESET' || !error.reused) throw error;
    return send();
  });
}

function sent({ port, path }, bytes, { agent, headers: more }) {
  const headers = {
    'content-type': 'application/json',
    'content-length': bytes.byteLength,
    accept: 'application/json',
    ...more,
  };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method: 'POST', headers, agent };
    const request = http.request(options, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(parts).toString() }));
      response.on('error', reject);
    });
    request.on('error', (error) => reject(Object.assign(error, { reused: request.reusedSocket })));
    request.end(bytes);
  });
}

const shared = new http.Agent({ keepAlive: true, maxSockets: 1 });
