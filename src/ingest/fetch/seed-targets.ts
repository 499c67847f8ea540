import path from 'node:path';
import { type AuthorityRecord, coreFiles } from '../../imports/seed-core.ts';
import type { InspectionLine } from '../../imports/seed-inspections.ts';
import { readSeedFile } from '../../imports/seed-reader.ts';
import { readSeed } from '../../imports/seed-units.ts';
import { COMMON_TITLE, distinctFiles, reportName, safeName } from './file-names.ts';
import type { Target } from './targets.ts';

/** What a seed folder says of reports, and the register of authorities they belong to. */
export interface SeedIndex {
  readonly register: readonly AuthorityRecord[];
  readonly targets: readonly Target[];
}

/**
 * The documents of a seed's inspections, and for an inspection that has a link but no document, what the link leads
 * to. Throws what reading a seed throws (`seed-units.ts`).
 */
export async function readSeedIndex(seed: string): Promise<SeedIndex> {
  const { inspections } = await readSeed(seed, ['inspections']);
  const name = 'core/authorities.jsonl';
  const source = { path: path.join(seed, name), name, schema: coreFiles['authorities.jsonl'] };
  const { lines } = await readSeedFile({ ...source, key: (of: AuthorityRecord) => of.key });
  const register = lines.map((line) => line.value);
  const byKey = new Map(register.map((of) => [of.key, of]));
  const targets = inspections
    .flatMap((file) => file.lines)
    .flatMap(({ value }) => targetsOf(value, byKey.get(value.authority)));
  return { register, targets: distinctFiles(targets) };
}

function targetsOf(inspection: InspectionLine, record: AuthorityRecord | undefined): Target[] {
  const { authority: key, documents, link, publishedOn, latest } = inspection;
  const name = record?.name ?? key;
  const urn = record?.ofstedUrn ?? record?.formerOfstedUrns[0] ?? record?.gssCode ?? key;
  const made = ({
    title,
    kind,
    url,
    day,
    sha256,
  }: Pick<Target, 'title' | 'kind' | 'url' | 'day' | 'sha256'>): Target => ({
    authority: { key, name, urn },
    title,
    kind,
    day,
    url,
    sha256,
    file: `${safeName(`${urn}_${name}`)}/${reportName(title, day)}`,
  });
  const day = publishedOn ?? latest;
  if (documents.length > 0) return documents.map((of) => made({ ...of, day: of.publishedOn ?? day }));
  return link === null ? [] : [made({ title: COMMON_TITLE, kind: 'REPORT', url: link, day, sha256: [] })];
}
