import { z } from 'zod';

/** What a finding says and where it stands, whoever tells it; never its sentence. Themes, aspects and area are keys. */
const saying = z.object({
  key: z.string(),
  statement: z.string(),
  polarity: z.enum(['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL']),
  kind: z.enum(['FINDING', 'IMPROVEMENT', 'PRIORITY_ACTION', 'RECOMMENDATION']),
  concerns: z.enum(['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY', 'PARTNER', 'ADOPTION_AGENCY', 'OTHER_AUTHORITY']),
  section: z.string().nullable(),
  nationalFramework: z.array(z.string()),
  deadline: z.string().nullable(),
  resolved: z.boolean(),
  method: z.enum(['CURATED', 'EXTRACTED']),
  confidence: z.number().nullable(),
  position: z.number(),
  quoteHash: z.string(),
  /** Ids of the inspection and the document. */
  inspection: z.string(),
  document: z.string(),
  page: z.number(),
  paragraph: z.string(),
  themes: z.array(z.string()),
  aspects: z.array(z.string()),
  judgementArea: z.string().nullable(),
});
const part = saying.partial();

export type Saying = z.output<typeof saying>;

/** What was decided of a finding; ABSENT: it never was there. */
export const DECIDED = ['UNREVIEWED', 'CONFIRMED', 'CORRECTED', 'REJECTED', 'WITHDRAWN', 'ABSENT'] as const;

/** What curators say of a finding, over what its source tells: a decision, and what holds whatever the source tells. */
export interface Layer {
  readonly status: (typeof DECIDED)[number];
  readonly says: Partial<Saying>;
}

/**
 * What is known of a finding that curators have looked at. The graph shows it as it is here: `told` is what its source
 * told last (null: none ever did), `teller` the unit that tells it now (null: none does any more).
 */
export interface Review extends Layer {
  readonly finding: string;
  readonly document: string;
  readonly version: number;
  readonly told: Saying | null;
  readonly teller: string | null;
}

/** A finding as it is to be seen: what it says, and whether it was checked. */
export interface Shown extends Saying {
  readonly reviewStatus: 'UNREVIEWED' | 'CONFIRMED' | 'CORRECTED';
}

/** The finding as it is to be seen; null where it is not to be there. */
export function shownOf({
  status,
  says,
  told,
  teller,
}: Omit<Review, 'finding' | 'document' | 'version'>): Shown | null {
  if (status === 'REJECTED' || status === 'WITHDRAWN' || status === 'ABSENT') return null;
  if (status === 'UNREVIEWED') return told && teller !== null ? { ...told, reviewStatus: status } : null;
  const whole = saying.safeParse({ ...told, ...says });
  return whole.success ? { ...whole.data, reviewStatus: status } : null;
}

const json = z.string().transform((text): unknown => JSON.parse(text));

const reviewRow = z
  .tuple([
    z.string(),
    z.string(),
    z.number(),
    z.enum(DECIDED),
    json.pipe(part),
    json.pipe(saying).nullable(),
    z.string().nullable(),
  ])
  .transform(([finding, document, version, status, says, told, teller]): Review => {
    return { finding, document, version, status, says: given(says), told, teller };
  });

const layer = json.pipe(z.object({ status: z.enum(DECIDED), says: part }));

/** A layer as a change keeps it. */
export const layerOf = (text: string): Layer => {
  const { status, says } = layer.parse(text);
  return { status, says: given(says) };
};

/** The text of a layer: equal layers have equal texts. */
export function layerText({ status, says }: Layer): string {
  const fields = Object.entries(says).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ status, says: Object.fromEntries(fields) });
}

/** A part of a saying, without what it does not say. */
const given = (says: { [Name in keyof Saying]?: Saying[Name] | undefined }): Partial<Saying> =>
  Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined));

/** The columns of a review, in the order that `reviewOf` reads. */
export const REVIEW_COLUMNS = 'r.finding, r.document, r.version, r.status, r.says, r.told, r.teller';

/** A review from its columns. */
export const reviewOf = (row: readonly unknown[]): Review => reviewRow.parse(row);
