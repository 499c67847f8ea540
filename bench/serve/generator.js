import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Starts the load generator. `run(job)` gives the time of each answer (ms) and how long all of it took (s). */
export function startGenerator(ids) {
  const child = fork(path.join(import.meta.dirname, 'load.js'), { serialization: 'advanced' });
  child.send({ ids });
  return {
    run: async (job) => {
      const answer = once(child, 'message');
      child.send(job);
      const [{ result, error }] = await answer;
      if (error) throw new Error(`${job.contender}, ${job.workloads?.join()}: ${error}`);
      return result;
    },
    stop: () => child.disconnect(),
  };
}
