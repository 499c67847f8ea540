import type { CoreIndex } from './seed-core-index.ts';

/** The reference to a source that says something of an inspection: a data source, or "report", its own document. */
export const sourceReference = (
  of: { readonly documents: readonly unknown[] },
  source: string,
  core: CoreIndex,
  field: string,
) => ({
  field: `${field}source`,
  value: source,
  among: { has: (key: string) => (key === 'report' ? of.documents.length > 0 : core.sources.has(key)) },
  expected: 'a key of core/sources.jsonl, or "report" where the inspection has documents',
});
