import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { badUserInput, FindingsError } from '../../domain/errors.ts';
import { blankable, britishDay, filled, isoDay, readCsv } from '../../imports/build-csv.ts';
import { COMMON_TITLE, distinctFiles, givenName, reportName, safeName } from './file-names.ts';
import type { SeedIndex } from './seed-targets.ts';
import { authorityMeant, type Target } from './targets.ts';

const cell = blankable(z.string());
const day = blankable(z.union([britishDay, isoDay], { error: 'expected a day as DD/MM/YYYY or YYYY-MM-DD' }));

/** Columns of an inspection history that are read. The inspector's name is not among them. */
const row = z.object({
  urn: filled,
  local_authority: filled,
  inspection_link: cell,
  pdf_filename: cell.optional(),
  publication_date: day.optional(),
});

/**
 * The reports that a table of inspections (CSV with a header line) links to, one a row. What the index knows of the
 * same link is added: its hashes. Throws `BAD_USER_INPUT` for a file that cannot be read or is no such table,
 * `SEED_INVALID` for a cell that cannot be read.
 */
export async function readTableTargets(file: string, index: SeedIndex): Promise<Target[]> {
  const hashes = new Map(index.targets.map((of) => [of.url, of.sha256]));
  const rows = await rowsOf(file);
  return distinctFiles(rows.map((of) => targetOf(of, index, hashes)));
}

async function rowsOf(file: string): Promise<z.output<typeof row>[]> {
  try {
    return readCsv(path.basename(file), await readFile(file, 'utf8'), row).map((of) => of.row);
  } catch (error) {
    if (error instanceof FindingsError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw badUserInput('--from', file, `a CSV table of inspections (${reason})`);
  }
}

function targetOf(of: z.output<typeof row>, index: SeedIndex, hashes: ReadonlyMap<string | null, readonly string[]>) {
  const { urn, local_authority: name, inspection_link: url, pdf_filename: given = null, publication_date = null } = of;
  const target: Target = {
    authority: { key: authorityMeant(index.register, urn, name)?.key ?? null, name, urn },
    title: given ?? COMMON_TITLE,
    kind: 'REPORT',
    day: publication_date,
    url,
    sha256: url === null ? [] : (hashes.get(url) ?? []),
    file: `${safeName(`${urn}_${name}`)}/${given === null ? reportName(COMMON_TITLE, publication_date) : givenName(given)}`,
  };
  return target;
}
