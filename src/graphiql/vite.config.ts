import { defineConfig } from 'vite';
import { fontFiles } from './font-files.ts';

/** GraphiQL as files of our own origin: no inline script, no data in place of files, module workers, no CDN. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [fontFiles()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4_000, // Monaco is one editor; a browser keeps it by its hash.
    rolldownOptions: {
      // React's "use client" means nothing in a bundle for browsers, and every dependency says it.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'monaco', test: /node_modules[\\/]monaco-editor[\\/]/u },
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/u },
            { name: 'graphql', test: /node_modules[\\/]graphql[\\/]/u },
          ],
        },
      },
    },
  },
});
