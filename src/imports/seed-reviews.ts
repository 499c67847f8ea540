import { basename } from 'node:path';
import { z } from 'zod';
import { documentParts, keysUpTo, ownStatement } from './seed-documents.ts';
import { readSeedFile, type SeedFile } from './seed-reader.ts';
import { bareKey } from './seed-key.ts';

/** What curators decided, as it goes from one store to another: `export --reviews` writes it, `load --reviews` reads it. */

const text = z.string().min(1).nullable();
const hash = z.string().regex(/^[0-9a-f]{16}$/u, 'expected a quote hash: 16 hexadecimal digits');

/** What holds of a finding that was confirmed or put right. */
const reviewed = z.strictObject({
  polarity: z.enum(['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL']),
  themes: keysUpTo(3),
  aspects: keysUpTo(2),
  statement: ownStatement,
});

/** What else a finding says that curators added. */
const added = z.strictObject({
  kind: z.enum(['FINDING', 'IMPROVEMENT', 'PRIORITY_ACTION', 'RECOMMENDATION']),
  concerns: z.enum(['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY', 'PARTNER', 'ADOPTION_AGENCY', 'OTHER_AUTHORITY']),
  section: text,
  deadline: text,
  resolved: z.boolean(),
  judgementArea: bareKey.nullable(),
});

/** Where the finding stands, by which it is found again under another id. */
const place = {
  document: bareKey,
  quoteHash: hash,
  page: z.int().positive(),
  paragraph: documentParts.paragraph,
};

const head = {
  record: z.literal('review'),
  finding: z.string().regex(/^finding:.+$/u, 'expected the id of a finding'),
  ...place,
  by: z.string().min(1).max(100),
  at: z.iso.datetime(),
  reason: z.string().max(500).nullable(),
};

const line = z.discriminatedUnion('decision', [
  z.strictObject({
    ...head,
    decision: z.enum(['CONFIRMED', 'CORRECTED']),
    says: reviewed,
    /** Null for a finding that a source tells. */
    added: added.nullable(),
  }),
  z.strictObject({ ...head, decision: z.enum(['REJECTED', 'WITHDRAWN']) }),
]);

/** A decision on a finding. */
export type ReviewLine = z.output<typeof line>;

/** Reads decisions from JSON Lines. Throws `SEED_INVALID`, with file, line and field, for the first that is wrong. */
export const readReviewFile = (path: string): Promise<SeedFile<ReviewLine>> =>
  readSeedFile({ path, name: basename(path), schema: line, key: ({ finding }) => finding });
