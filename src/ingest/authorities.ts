import { fold } from '../domain/text.ts';
import type { AuthorityMatch } from './types.ts';

/** What of an authority it can be known by; a line of `seed/core/authorities.jsonl` is one. */
export interface KnownAuthority {
  readonly key: string;
  readonly name: string;
  readonly officialName: string;
  readonly alternativeNames: readonly string[];
  readonly formerNames: readonly string[];
  readonly ofstedUrn: string | null;
  readonly formerOfstedUrns: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Where the words that name an authority may stand. */
export interface AuthorityClues {
  /** The title block of the document. */
  readonly head: string;
  /** All of it, for a news item, whose title may not name the council. */
  readonly text: string;
  /** The folder the file lies in, such as `80428_bedford`. */
  readonly folder: string;
  /** The first day of inspection, or the day of publication: a council that did not exist then is not meant. */
  readonly day: string | null;
}

interface Register {
  readonly authorities: readonly KnownAuthority[];
  readonly names: readonly { readonly words: string; readonly authority: KnownAuthority }[];
}

const registers = new WeakMap<readonly KnownAuthority[], Register>();

/**
 * Which council a document is about: by the name in its title block, the longest that fits; for a news item, by the one
 * named most; else by the number or name of its folder. A name two councils have had is told by the day. Where the
 * folder's number says otherwise than the title, or nothing tells, the key is null and the candidates are named.
 */
export function matchAuthority(authorities: readonly KnownAuthority[], clues: AuthorityClues): AuthorityMatch {
  const register = registerOf(authorities);
  const alive = ({ validFrom, validTo }: KnownAuthority) =>
    clues.day === null || ((validFrom ?? '') <= clues.day && clues.day <= (validTo ?? '9999'));
  const named = namedIn(clues.head, register, alive);
  const folder = ofFolder(clues.folder, register, alive);
  if (named.length === 1 && folder.length > 0 && !folder.some(({ key }) => key === named[0]?.key)) {
    return unsure([...named, ...folder]);
  }
  if (named.length === 1) return sure(named, folder.length === 1 && /^\d{5,7}_/u.test(clues.folder) ? 'urn' : 'name');
  const both = named.filter(({ key }) => folder.some((of) => of.key === key));
  if (both.length === 1) return sure(both, 'folder');
  if (folder.length === 1) return sure(folder, 'folder');
  if (named.length > 1) return unsure(named);
  const most = mostNamed(clues.text, register, alive);
  return most.length === 1 ? sure(most, 'name') : unsure(most);
}

const sure = ([authority]: readonly KnownAuthority[], how: AuthorityMatch['how']): AuthorityMatch => ({
  key: authority?.key ?? null,
  how,
  candidates: authority === undefined ? [] : [authority.key],
});

const unsure = (authorities: readonly KnownAuthority[]): AuthorityMatch => ({
  key: null,
  how: 'none',
  candidates: [...new Set(authorities.map(({ key }) => key))],
});

function registerOf(authorities: readonly KnownAuthority[]): Register {
  const known = registers.get(authorities);
  if (known !== undefined) return known;
  const names = authorities.flatMap((authority) => {
    const { name, officialName, alternativeNames, formerNames } = authority;
    const all = new Set([name, officialName, ...alternativeNames, ...formerNames].map(plain));
    return [...all].map((words) => ({ words, authority }));
  });
  const register = { authorities, names: names.toSorted((a, b) => b.words.length - a.words.length) };
  registers.set(authorities, register);
  return register;
}

/** Names as they are compared: folded, "&" as "and", without apostrophes and other marks. */
const plain = (text: string): string =>
  fold(text)
    .replace(/&/gu, ' and ')
    .replace(/['’‘.,]/gu, '')
    .replace(/[-\u2010-\u2015]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Every authority whose name stands in the text, without those whose name is only part of a longer one found there. */
function namedIn(text: string, register: Register, alive: (of: KnownAuthority) => boolean): KnownAuthority[] {
  let words = ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = new Map<string, KnownAuthority>();
  for (const { words: name, authority } of register.names) {
    if (!alive(authority) || !words.includes(` ${name} `)) continue;
    const same = register.names.filter((of) => of.words === name && alive(of.authority));
    for (const of of same) found.set(of.authority.key, of.authority);
    words = words.replaceAll(` ${name} `, ' | ');
  }
  return [...found.values()];
}

function ofFolder(folder: string, register: Register, alive: (of: KnownAuthority) => boolean): KnownAuthority[] {
  const [, urn, name] = /^(?:(\d{5,7})[_ -]+)?(.*)$/u.exec(folder) ?? [];
  const numbered = register.authorities.filter(
    (of) => urn !== undefined && (of.ofstedUrn === urn || of.formerOfstedUrns.includes(urn)),
  );
  const living = numbered.filter(alive);
  if (living.length > 0) return living;
  const words = plain((name ?? '').replaceAll('_', ' '));
  return register.names.filter((of) => of.words === words && alive(of.authority)).map((of) => of.authority);
}

/** The authority a news item names most often, if one stands out. */
function mostNamed(text: string, register: Register, alive: (of: KnownAuthority) => boolean): KnownAuthority[] {
  const words = ` ${plain(text)
    .replace(/\b(\p{L}+)s\b(?= (?:council|director|child))/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const counts = namedIn(text, register, alive).map((authority) => ({
    authority,
    count: words.split(` ${plain(authority.name)} `).length - 1 + words.split(` ${plain(authority.name)}s `).length - 1,
  }));
  const sorted = counts.toSorted((a, b) => b.count - a.count);
  const [first, second] = sorted;
  if (first !== undefined && first.count > (second?.count ?? 0)) return [first.authority];
  return sorted.map((of) => of.authority);
}
