import { failure, type FindingsError } from '../domain/errors.ts';

/** Why a document was refused, in `details.reason` of the error. */
export type RefusalReason =
  | 'NOT_FOUND'
  | 'EMPTY'
  | 'NOT_A_DOCUMENT'
  | 'WEB_PAGE'
  | 'ENCRYPTED'
  | 'TRUNCATED'
  | 'NO_TEXT'
  | 'TOO_LARGE'
  | 'DUPLICATE';

const SAYS: Readonly<Record<RefusalReason, string>> = {
  NOT_FOUND: 'there is no such file. Check the path',
  EMPTY: 'the file is empty. Fetch it again',
  NOT_A_DOCUMENT: 'this is neither a PDF nor HTML nor plain text. Give the report as it was published',
  WEB_PAGE: 'this is a saved web page (a cookie notice or an error page), not a report. Fetch the report again',
  ENCRYPTED: 'the PDF is encrypted. Give a copy that opens without a password',
  TRUNCATED: 'the PDF is damaged or cut short. Fetch it again',
  NO_TEXT: 'the PDF has no text layer: its pages are pictures. Run it through text recognition first',
  TOO_LARGE:
    'the document is larger than the limits allow. Raise them (READ_MAX_…, see --help) only if you trust the file',
  DUPLICATE: 'the same document was given before, under another name',
};

/** What an error says of a file, without the name of the file before it. */
export const saidOf = (file: string, message: string): string =>
  message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;

/**
 * The error for a document that is refused; the others are gone on with. Its `details` carry `file` and `reason`,
 * and `found` where there is more to say.
 */
export function refusal(file: string, reason: RefusalReason, found?: string, cause?: unknown): FindingsError {
  const code = reason === 'TOO_LARGE' ? 'LIMIT_EXCEEDED' : reason === 'NOT_FOUND' ? 'NOT_FOUND' : 'BAD_USER_INPUT';
  const tail = found === undefined ? '' : ` (${found})`;
  return failure(code, `${file}: ${SAYS[reason]}${tail}.`, { file, reason, found }, cause);
}
