import type { SourceSentence, SkipReason } from '../types.ts';
import { FULL_NAME_TEXT, isInstitution } from './mask-names.ts';

/**
 * The persons that a document itself names as such: its inspectors, whom a letter is addressed to, who signed it, who
 * gets a copy. All stand in parts that are left out as findings; they are read so that their names can be taken out of
 * the sentences that are kept. Nothing of them is stored.
 */

/** Where persons are listed, and what a line must have in it besides. */
const LISTS: Partial<Record<SkipReason, RegExp>> = {
  title: /\b(?:[Ii]nspectors?|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b/u,
  inspectors: /./u,
  salutation: /^Dear\b/u,
  contact: /./u,
  'copy-list': /./u,
};
/** What stands before the names in a line. */
const LABEL =
  /^.*?(?:\b(?:inspectors?|analysts?|managers?|copy|copies|cc)\b(?: to)?:|\b(?:Reporting|Lead|Team) inspectors?\b:?|^Dear\b)/iu;
const HONOUR =
  /\b(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Cllr|Councillor|CBE|OBE|MBE|QPM|(?:Senior )?HMI|SHMI|AI|Ofsted)\b\.?/gu;
/** Where a name ends and an office begins. */
const OFFICE =
  /\b(?:National|Regional|Senior|Deputy|Assistant|Interim|Acting|Executive|Corporate|Chief|Director|Lead|Leader|Head|Chair|Mayor|Commissioner|(?:Her|His) Majesty|Inspectors?|Member|Manager)\b.*$/u;
/** In a list one person's council runs on into the next person's name. */
const EMPLOYER = /^.*\b(?:Council|Board|Trust|Partnership|Authority)\b\s*/u;
const NAME = new RegExp(`^${FULL_NAME_TEXT}$`, 'u');
const PLACE = /\b(?:Street|Road|Lane|Avenue|Square|House|Hall|Centre|Gate|Floor|Building|Park|Way)\b/u;

/** The full names of the persons a document lists. What its title names is a place, never a person. */
export function personNames(
  sentences: readonly Pick<SourceSentence, 'text' | 'skip'>[],
  title: string | null,
): readonly string[] {
  const names = sentences.flatMap(({ text, skip }) => (skip !== null && LISTS[skip]?.test(text) ? namesIn(text) : []));
  return [...new Set(names)].filter((name) => title === null || !title.includes(name));
}

function namesIn(line: string): string[] {
  const listed = line.replace(LABEL, '');
  return listed.split(/[,;:()|]|\band\b|&/u).flatMap((part) => {
    const name = part.replace(OFFICE, '').replace(EMPLOYER, '').replace(HONOUR, ' ').replace(/\s+/gu, ' ').trim();
    return isInstitution(name) || PLACE.test(part) ? [] : namesOf(name.replace(/\.+$/u, ''));
  });
}

/** A name, or, of two persons who signed side by side, both: four words in a row are two names. */
function namesOf(name: string): string[] {
  const words = name.split(' ');
  const parts = words.length === 4 ? [words.slice(0, 2).join(' '), words.slice(2).join(' ')] : [name];
  return parts.filter((of) => NAME.test(of));
}
