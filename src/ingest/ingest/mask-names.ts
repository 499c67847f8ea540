/**
 * Takes the names of persons out of a verbatim sentence. Inspection reports name few: an inspector, a director, a
 * councillor. Two shapes give nearly all of them away, and only these are masked, so that no council, place or service
 * is: a title before a name ("Councillor Ann Lee"), and a role beside one ("the director, Ann Lee", "Ann Lee, the chief
 * executive"). A name on its own is not recognised.
 */

const MASK = '[name]';
const WORD = String.raw`\p{Lu}(?:\p{L}|['’.-](?=\p{L}))*\.?`;
const NAME = String.raw`${WORD}(?: (?:de|van|von|der|O['’])? ?${WORD}){0,3}`;
const FULL_NAME = String.raw`${WORD}(?: (?:de|van|von|der)? ?${WORD}){1,3}`;
const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Prof|Professor|Cllr|Councillor|Reverend|Rev)\.?`;
/** Words in either case at their beginnings, and in no other: a name must begin with a capital letter. */
const words = (...phrases: readonly string[]): string =>
  `(?:${phrases.map((of) => of.replace(/\b[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|')})`;

const KIND_OF = words('interim', 'acting', 'former', 'new', 'executive', 'corporate', 'strategic', 'permanent', 'lead');
const OFFICE = words(
  'director',
  'chief executive',
  'council leader',
  'leader of the council',
  'member',
  'cabinet member',
  'chair',
  'mayor',
  'commissioner',
  'principal social worker',
  'inspector',
  'inspectors',
);
const ROLE = String.raw`(?:${KIND_OF} )*${OFFICE}(?: (?:of|for) [\p{L}’' ]{3,40}?)?`;

/** Words that begin a name of an institution, never a person's. */
const NOT_A_PERSON =
  /\b(?:Council|Board|Trust|Services?|Children|Partnership|Committee|Team|County|City|Borough|Ofsted|Inspection|Panel|Department|Education|Police|Health|NHS|Authority|Court|Service|Hub|England|London)\b/u;

const masked = (name: string): string => (NOT_A_PERSON.test(name) ? name : MASK);

const TITLED = new RegExp(String.raw`(?<!\p{L})(${TITLE}) (${NAME})`, 'gu');
const ROLE_FIRST = new RegExp(
  String.raw`(?<!\p{L})(${ROLE}),? (${FULL_NAME})(?=[,.;:)]| (?:is|was|has|had|said|told)\b)`,
  'gu',
);
const NAME_FIRST = new RegExp(
  String.raw`(?<!\p{L})(${FULL_NAME})(, (?:the |its |their |who is )?${ROLE})(?!\p{L})`,
  'gu',
);
const SAID = new RegExp(String.raw`(?<!\p{L})(said|added) (${FULL_NAME})(?=[,.;:])`, 'gu');

/** The sentence with the names of persons replaced by `[name]`; the same sentence when it names none. */
export function maskNames(sentence: string): string {
  return sentence
    .replace(TITLED, (_, title: string, name: string) => `${title} ${masked(name)}`)
    .replace(ROLE_FIRST, (all: string, _role: string, name: string) => all.replace(name, masked(name)))
    .replace(NAME_FIRST, (_, name: string, role: string) => `${masked(name)}${role}`)
    .replace(SAID, (_, verb: string, name: string) => `${verb} ${masked(name)}`);
}
