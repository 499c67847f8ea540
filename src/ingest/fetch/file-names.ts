import { createHash } from 'node:crypto';

/** What the published folders call every report; for one whose own title is not known. */
export const COMMON_TITLE = "children's services inspection";

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** File systems allow 255 bytes a name; what is left is for the date, a mark that tells two files apart, and `.pdf.part`. */
const LONGEST = 180;
const LONGEST_READ = 1_000;
/** What no name may hold, and the blanks around it. Blanks alone stay as they are: published names have double ones. */
const SEPARATORS = / *(?:[<>:"/\\|?*]|[^\S ])[\s<>:"/\\|?*]*/gu;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/u;

/**
 * A text as one file name that every platform takes: lower case as in the published folders, without separators,
 * control and invisible characters, dots or blanks at its ends, or the name of a device. Never empty, never a path.
 */
export function safeName(text: string, longest = LONGEST): string {
  const clean = text
    .slice(0, LONGEST_READ)
    .normalize('NFC')
    .toLowerCase()
    .replace(SEPARATORS, ' ')
    .replace(/\p{C}/gu, '');
  const name = trimmed(shortened(trimmed(clean), longest));
  if (name === '') return 'untitled';
  return DEVICE.test(name) ? `_${name}` : name;
}

const trimmed = (text: string): string => text.replace(/^[\s.]+|[\s.]+$/gu, '');

/** Cut to a number of bytes, never within a character. */
function shortened(text: string, longest: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > longest) break;
    kept += character;
  }
  return kept;
}

/** `<title> - <day month year>.pdf`, as in the published folders; without a date where none is known. */
export function reportName(title: string, publishedOn: string | null): string {
  const [year, month, day] = (publishedOn ?? '').split('-');
  const date = publishedOn === null ? '' : ` - ${day} ${MONTHS[Number(month) - 1]} ${year}`;
  return `${safeName(title)}${date}.pdf`;
}

/** A file name that a table gives, made safe; it ends in `.pdf` whatever the table says. */
export const givenName = (name: string): string => `${safeName(name.trim().replace(/\.pdf$/iu, ''))}.pdf`;

/**
 * Gives every file a path of its own: those that would share one (on a platform that takes no notice of case) each get
 * a mark made from their address, which is the same whatever else is fetched.
 */
export function distinctFiles<Item extends { readonly file: string; readonly url: string | null }>(
  items: readonly Item[],
): Item[] {
  const addresses = new Map<string, Set<string | null>>();
  for (const { file, url } of items) addresses.set(file, (addresses.get(file) ?? new Set()).add(url));
  const once = new Map<string, Item>();
  for (const item of items) {
    const shared = (addresses.get(item.file)?.size ?? 0) > 1;
    const file = shared ? item.file.replace(/\.pdf$/u, ` (${mark(item.url)}).pdf`) : item.file;
    if (!once.has(file)) once.set(file, { ...item, file });
  }
  return [...once.values()];
}

const mark = (url: string | null): string =>
  createHash('sha256')
    .update(url ?? '')
    .digest('hex')
    .slice(0, 8);
