// Ends what a killed test run leaves behind: waits until the run's end of the pipe closes, then ends every Neo4j that
// was started in the run's folder and removes the folder. JavaScript, because Node starts it as it is.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];

function endServerOf(home) {
  try {
    const { pid } = JSON.parse(readFileSync(path.join(folder, home, 'neo4j', 'state.json'), 'utf8'));
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) process.kill(pid, 'SIGKILL');
  } catch {
    // Nothing was started there, or it has ended.
  }
}

process.stdin.resume();
process.stdin.on('close', () => {
  for (const home of readdirSync(folder)) endServerOf(home);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});
