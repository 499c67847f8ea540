/** The two media types a GraphQL answer may have (GraphQL over HTTP, "Media Types"). */
export type MediaType = 'application/json' | 'application/graphql-response+json';

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

/** The `content-type` of an answer of a media type. */
export const typeOf = (mediaType: MediaType): string => `${mediaType}; charset=utf-8`;

interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * The media type of the answer to an `accept` header: the acceptable one with the highest quality, the first named
 * on a tie, `application/json` for a wildcard or no header. Undefined when neither is acceptable (406).
 */
export function chooseMediaType(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept.trim() === '') return JSON_TYPE;
  const ranges = accept
    .split(',')
    .map(rangeOf)
    .filter(({ quality }) => quality > 0);
  const [best] = ranges.toSorted((a, b) => b.quality - a.quality).flatMap(({ type }) => answersTo(type));
  return best;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) };
}

function answersTo(type: string): MediaType[] {
  if (type === RESPONSE_TYPE) return [RESPONSE_TYPE];
  return type === JSON_TYPE || type === 'application/*' || type === '*/*' ? [JSON_TYPE] : [];
}
