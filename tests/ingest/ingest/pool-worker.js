// A worker for the tests of the pool. JavaScript, because Node starts it as it is.
import { parentPort, workerData } from 'node:worker_threads';

parentPort.on('message', (job) => {
  if (job === 'exit') process.exit(3);
  if (job === 'throw') throw new Error('thrown in the worker');
  if (job === 'refuse') parentPort.postMessage({ ok: false, error: { message: 'refused', code: 'NOT_FOUND' } }, []);
  else setTimeout(() => parentPort.postMessage({ ok: true, result: `${workerData.greeting} ${job}` }, []), 2);
});
