// Starts ingest-child.ts in a process of its own. JavaScript, because Node starts it as it is.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('ingest-child.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
