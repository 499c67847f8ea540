import { defineConfig } from 'vite';

/** The server that answers `/graphql` and GraphiQL while the explorer is developed: `vite --config src/explorer/vite.config.ts`. */
const SERVER = process.env.EXPLORER_SERVER ?? 'http://127.0.0.1:4000';

/** The explorer as files of our own origin: no inline script or style, no data in place of files, no CDN. */
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: command === 'build' ? '/explorer/' : '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', proxy: { '/graphql': SERVER, '/graphiql': SERVER, '/icon.svg': SERVER } },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // What browsers that know `light-dark` understand.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
}));
