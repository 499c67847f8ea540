import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform((of) => of.url)]).optional(),
});

/**
 * How the program names itself to hosts: product and version, and where the package says where it lives, that address,
 * so that whoever runs a host can find us.
 */
export async function userAgent(packageFolder: string): Promise<string> {
  const text = await readFile(path.join(packageFolder, 'package.json'), 'utf8');
  const { name, version, repository } = manifest.parse(JSON.parse(text));
  const address = repository?.replace(/^git\+/u, '').replace(/\.git$/u, '');
  return `${name}/${version}${address === undefined ? '' : ` (+${address})`}`;
}
