const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  family: 'family',
  apply: 'apply',
  supply: 'supply',
  reply: 'reply',
  only: 'only',
  families: 'family',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  met: 'meet',
  kept: 'keep',
  led: 'lead',
  made: 'make',
  making: 'make',
  given: 'give',
  gave: 'give',
  seen: 'see',
  saw: 'see',
  taken: 'take',
  took: 'take',
  known: 'know',
  knew: 'know',
  found: 'find',
  left: 'leave',
  leaving: 'leave',
  lives: 'live',
  living: 'live',
  lived: 'live',
  homes: 'home',
  times: 'time',
  quality: 'quality',
  early: 'early',
  during: 'during',
  timely: 'timely',
  timeliness: 'timely',
  weaker: 'weak',
  weakness: 'weak',
  weaknesses: 'weak',
  stronger: 'strong',
  strengths: 'strength',
  better: 'good',
  best: 'best',
  missing: 'missing',
  understood: 'understand',
  meeting: 'meeting',
  meetings: 'meeting',
  caring: 'caring',
  training: 'training',
  planning: 'planning',
  housing: 'housing',
  fostering: 'fostering',
  parenting: 'parenting',
};

const VOWEL = /[aeiouy]/;

/** Undoes what dropping "-ed" or "-ing" left: "plann" → "plan", "nam" stays as it is (both sides are cut alike). */
const undouble = (word: string): string => {
  const last = word.at(-1) ?? '';
  return last === word.at(-2) && !'lsz'.includes(last) ? word.slice(0, -1) : word;
};

const withoutPlural = (word: string): string => {
  if (word.endsWith('sses') || word.endsWith('ches') || word.endsWith('shes')) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
};

const withoutEnding = (word: string): string => {
  if (word.endsWith('ied') && word.length > 5) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed'])
    if (word.endsWith(ending) && word.length > ending.length + 2) {
      const stem = word.slice(0, -ending.length);
      if (VOWEL.test(stem)) return undouble(stem);
    }
  return word.endsWith('ly') && word.length > 5 ? word.slice(0, -2) : word;
};

const silent = (word: string): string => (word.endsWith('e') && word.length > 4 ? word.slice(0, -1) : word);

const known = new Map<string, string>();

/** A light stem of one lower-case word, the same for its plural, "-ed", "-ing" and "-ly" forms. */
export const stem = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = IRREGULAR[word] ?? (word.length < 4 ? word : silent(withoutEnding(withoutPlural(word))));
  if (known.size < 100_000) known.set(word, made);
  return made;
};
