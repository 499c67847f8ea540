import { fullId } from '../../domain/ids.ts';
import { quoteHash } from '../../domain/text.ts';
import { documentParts } from '../../imports/seed-documents.ts';
import type { Run } from '../../neo4j/database.ts';
import { keysOf, unknownProblems } from './decide-review.ts';
import { placeIn } from './lookups.ts';
import { conflict, invalid, stale, type Outcome } from './outcome.ts';
import { problemIf, sayingProblems, type Problem } from './problems.ts';
import { reviewNow, type Decided } from './record.ts';
import { shownOf, type Saying } from './review.ts';

/** A finding that is added, as the schema has it. */
export interface AddInput extends Pick<
  Saying,
  'page' | 'paragraph' | 'polarity' | 'kind' | 'concerns' | 'statement' | 'resolved'
> {
  readonly document: string;
  readonly quoteHash?: string | null;
  readonly sentence?: string | null;
  readonly section?: string | null;
  readonly themes: readonly string[];
  readonly aspects: readonly string[];
  readonly deadline?: string | null;
  readonly judgementArea?: string | null;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly reason?: string | null;
}

const HASH = /^[0-9a-f]{16}$/u;

/** Decides on an addition: to a document that the graph knows, beneath an inspection that has been read. */
export async function decideAdd(run: Run, input: AddInput): Promise<Decided | Outcome> {
  const document = fullId('Document', input.document);
  const place = await placeIn(run, document);
  if (place === undefined) return invalid([{ field: 'document', expected: `a document, which ${document} is not` }]);
  const { key, inspection, lastPosition, pages } = place;
  const hash = hashOf(input);
  const says = { ...sayingOf(input), key: `${key}-${hash}`, quoteHash: hash, position: lastPosition + 1, document };
  const problems = [
    ...placeProblems(input, hash, pages),
    ...problemIf(inspection === undefined, 'document', 'a document on an inspection that has been read'),
    ...sayingProblems(says),
    ...(await unknownProblems(run, { ...says, area: says.judgementArea })),
  ];
  if (problems.length > 0 || inspection === undefined) return invalid(problems);
  const finding = `finding:${says.key}`;
  const none = { finding, document, version: 0, status: 'ABSENT', says: {}, told: null, teller: null } as const;
  const before = (await reviewNow(run, finding)) ?? none;
  if (shownOf(before) !== null)
    return conflict(run, before, 'The finding of this sentence is there already: review it.');
  if (before.version !== input.expectedVersion) return stale(run, before, input.expectedVersion);
  const layer = { status: 'CONFIRMED', says: { ...says, inspection } } as const;
  return { before, layer, kind: 'ADD', reason: input.reason ?? null };
}

const hashOf = ({ quoteHash: hash, sentence }: AddInput): string => hash ?? quoteHash(sentence ?? '');

function sayingOf(input: AddInput) {
  const { page, paragraph, polarity, kind, concerns, statement, resolved } = input;
  const { section = null, deadline = null, judgementArea } = input;
  return {
    ...{ page, paragraph, polarity, kind, concerns, statement, resolved, section, deadline },
    themes: keysOf('Theme', input.themes),
    aspects: keysOf('Aspect', input.aspects),
    judgementArea: judgementArea ? (keysOf('JudgementArea', [judgementArea])[0] ?? null) : null,
    nationalFramework: [],
    method: 'CURATED' as const,
    confidence: null,
  };
}

function placeProblems(input: AddInput, hash: string, pages: number | null): Problem[] {
  const { quoteHash: given, sentence, page, paragraph } = input;
  const isOne = (typeof given === 'string') !== (typeof sentence === 'string' && /\p{L}/u.test(sentence));
  return [
    ...problemIf(!isOne, 'quoteHash', 'either quoteHash or the sentence'),
    ...problemIf(isOne && !HASH.test(hash), 'quoteHash', '16 hexadecimal digits'),
    ...problemIf(page < 1 || (pages !== null && page > pages), 'page', `a page from 1 to ${pages ?? 'the last'}`),
    ...problemIf(
      !documentParts.paragraph.safeParse(paragraph).success,
      'paragraph',
      'intro-N, bullet-N or a printed paragraph number',
    ),
  ];
}
