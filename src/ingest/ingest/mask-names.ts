/**
 * Takes the names of persons out of a verbatim sentence. Inspection reports name few: an inspector, a director, a
 * councillor, a child who has died. Known are those whom the document itself lists (`person-names.ts`). Else a name is
 * given away by what stands beside it, and only then masked, so that no council, place or service is: a title
 * ("Councillor Ann Lee"), a role ("the director, Ann Lee", "Ann Lee, the chief executive"), a verb of saying ("Ann Lee
 * said"), a death ("the murder of Ann Lee"). Any other name on its own is not recognised.
 */

const MASK = '[name]';
const WORD = String.raw`\p{Lu}(?:\p{L}|['’.-](?=\p{L}))*\.?`;
const NAME = String.raw`${WORD}(?: (?:de|van|von|der|O['’])? ?${WORD}){0,3}`;
/** The pattern of a name of two to four words. */
export const FULL_NAME_TEXT = String.raw`${WORD}(?: (?:de|van|von|der)? ?${WORD}){1,3}`;
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
);
const ROLE = String.raw`(?:${KIND_OF} )*${OFFICE}(?: (?:of|for) [\p{L}’' ]{3,40}?)?`;

/**
 * Words of an institution, an office or a group of people, which with capital letters look like a name. Words that are
 * surnames as well (Young, Foster, West) stand in the phrases below, or count at the beginning alone.
 */
const NOT_A_PERSON =
  /\b(?:Council|Board|Trust|Services?|Children|Partnership|Committee|Team|County|City|Borough|Ofsted|Inspection|Panel|Department|Education|Police|Health|NHS|Authority|Court|Hub|England|London|Commission|Quality|Constabulary|Probation|Office|Review|Forum|Group|Academy|University|Hospital|School|College|Agency|Adopt|Adoption|Fostering|Foundation|Centre|Care|Leavers?|Carers?|Social|Work|Workers?|Family|Families|People|Early|Help|Staff|Parents?|Senior|Leaders?|Members?|Cabinet|Lead|Chief|Executive|Directors?|Chair|Managers?|Inspectors?|Officers?|Headteachers?|Partners?|Independent|Reviewing|Personal|Advis[eo]rs?|Integrated|Overview|Scrutiny|National|Regional|Local|Community|Company|Rehabilitation|Crime|Valleys?|Tees|Clinical|Group)\b|\bYoung (?:People|Persons?|Adults?|Carers?)\b|\bFoster (?:Carers?|Care)\b|^(?:The|These|Those|Some|Many|Most|All|Both|This|One|North|South|East|West|Great|Greater|Central|Royal|St)\b|\p{Lu}{2,}/u;

/** Whether words that begin with capital letters name an institution, an office or a group, and no person. */
export const isInstitution = (text: string): boolean => NOT_A_PERSON.test(text);

const masked = (name: string): string => (isInstitution(name) ? name : MASK);

/** After a title stands a person, whatever follows the name ("Dr Ann Lee HMI"). */
function maskedTitled(name: string): string {
  const parts = name.split(' ');
  const end = parts.findIndex(isInstitution);
  return end === -1 ? MASK : [...(end === 0 ? [] : [MASK]), ...parts.slice(end)].join(' ');
}

const TITLED = new RegExp(String.raw`(?<!\p{L})(${TITLE}) (${NAME})`, 'gu');
const ROLE_FIRST = new RegExp(
  String.raw`(?<!\p{L})(${ROLE}),? (${FULL_NAME_TEXT})(?=[,.;:)]| (?:is|was|has|had|said|told)\b)`,
  'gu',
);
const NAME_FIRST = new RegExp(
  String.raw`(?<!\p{L})(${FULL_NAME_TEXT})(, (?:the |its |their |who is )?${ROLE})(?!\p{L})`,
  'gu',
);
const SAID = new RegExp(String.raw`(?<!\p{L})(said|added) (${FULL_NAME_TEXT})(?=[,.;:])`, 'gu');

const DEATH = words('death', 'deaths', 'murder', 'murders', 'killing', 'manslaughter', 'memory');
const OF_DEAD = new RegExp(String.raw`(?<!\p{L})(${DEATH} of) (${FULL_NAME_TEXT})(?!\p{L})`, 'gu');
const DEAD = new RegExp(String.raw`(?<!\p{L})(${FULL_NAME_TEXT})([’']s? ${DEATH})(?!\p{L})`, 'gu');
const SAYS = new RegExp(
  String.raw`(?<!\p{L})(${FULL_NAME_TEXT})(,? (?:said|says|told|added|commented|explained)\b)`,
  'gu',
);

/**
 * The sentence with the names of persons replaced by `[name]`; the same sentence when it names none. `known`: full
 * names of persons that the document lists.
 */
export function maskNames(sentence: string, known: readonly string[] = []): string {
  return withoutKnown(sentence, known)
    .replace(TITLED, (_, title: string, name: string) => `${title} ${maskedTitled(name)}`)
    .replace(ROLE_FIRST, (all: string, _role: string, name: string) => all.replace(name, masked(name)))
    .replace(NAME_FIRST, (_, name: string, role: string) => `${masked(name)}${role}`)
    .replace(SAID, (_, verb: string, name: string) => `${verb} ${masked(name)}`)
    .replace(OF_DEAD, (_, death: string, name: string) => `${death} ${masked(name)}`)
    .replace(DEAD, (_, name: string, death: string) => `${masked(name)}${death}`)
    .replace(SAYS, (_, name: string, verb: string) => `${masked(name)}${verb}`);
}

/** A known name goes wherever it stands whole; a longer one before the shorter one that is part of it. */
const withoutKnown = (sentence: string, known: readonly string[]): string =>
  known
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, name) => text.replace(wholeName(name), MASK), sentence);

const wholeName = (name: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})${name.replace(/[.’'-]/gu, '.').replaceAll(' ', String.raw`\s+`)}(?!\p{L})`, 'gu');
