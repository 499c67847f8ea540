import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const EMBEDDED_FONT = /url\(["']?data:(?:font|application)\/(ttf|woff2?);base64,([^)"']+)["']?\)/gu;

/**
 * Takes the fonts that GraphiQL embeds in its style sheet out into files of their own, so that the page's policy may
 * say `font-src 'self'` and a browser loads only the few it draws with.
 */
export function fontFiles(): Plugin {
  return {
    name: 'font-files',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = String(file.source).replace(EMBEDDED_FONT, (_match, extension: string, base64: string) => {
          const source = Buffer.from(base64, 'base64');
          const name = `font-${createHash('sha256').update(source).digest('hex').slice(0, 12)}.${extension}`;
          this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
          return `url(./${name})`;
        });
      }
    },
  };
}
