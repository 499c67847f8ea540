// A worker that finds in a file what the file says, as JSON; in stead of extracting it. JavaScript, because Node starts
// it as it is.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

parentPort.on('message', (file) => {
  const { refuse, ...extracted } = JSON.parse(readFileSync(file, 'utf8'));
  const error = { message: `${file}: it is refused.`, code: 'BAD_USER_INPUT', details: { reason: refuse } };
  const result = workerData.want === 'findings' ? extracted : { head: extracted.head, sentences: extracted.findings };
  parentPort.postMessage(refuse ? { ok: false, error } : { ok: true, result }, []);
});
