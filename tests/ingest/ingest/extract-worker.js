// Starts the worker of the sources, for a program that is not built. JavaScript, because Node starts it as it is.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
await server.ssrLoadModule(fileURLToPath(new URL('../../../src/ingest/ingest/extract-worker.ts', import.meta.url)));
