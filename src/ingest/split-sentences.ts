/** A sentence as offsets of the text it was cut from. */
export interface SentenceSpan {
  readonly from: number;
  readonly to: number;
}

/** Ends of sentences: the stops, closing marks, perhaps a footnote's figure, and what follows. */
const END = /([.?!…]+)(['"’”)\]]*)(\d{1,2}(?=\s|$))?(\s+|(?=\p{Lu}\p{Ll}))/gu;
const ABBREVIATION =
  /(?:^|[\s(‘“])(?:e\.?g|i\.?e|mr|mrs|ms|dr|st|prof|rev|cllr|vs|cf|paras?|pp?|approx|inc|ltd|nos?|fig|ref|dept)\.$/iu;
/** Tags that follow the stop of the sentence they belong to. */
const TAG = /^\((?:recommendations?|outcomes?|enablers?|principles?|paragraphs?|pages?|see|national|priority)\b/iu;

/** Cuts one paragraph into sentences. Abbreviations, initials, decimals and tags in brackets do not end one. */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const next = match.index + match[0].length;
    if (!endsHere(text, match, next)) continue;
    spans.push({ from, to: match.index + (match[1] ?? '').length + (match[2] ?? '').length });
    from = next;
  }
  spans.push({ from, to: text.length });
  return spans.map((span) => trimmed(text, span)).filter((span) => /\p{L}/u.test(text.slice(span.from, span.to)));
}

function endsHere(text: string, match: RegExpExecArray, next: number): boolean {
  const before = text.slice(Math.max(0, match.index - 30), match.index + (match[1] ?? '').length);
  const after = text.slice(next, next + 60);
  const blank = match[4] ?? '';
  if (after === '') return true;
  if (match[3] !== undefined && !/\p{L}$/u.test(text.slice(0, match.index))) return false;
  // Without a blank ("areas.The") only after a whole word in small letters.
  if (blank === '') return match[1] === '.' && /\p{Ll}{2}\)?\.$/u.test(before) && !/(?:www|https?:)\S*$/u.test(before);
  if (ABBREVIATION.test(before) || isInitial(before)) return false;
  if (TAG.test(after)) return false;
  return /^[‘'“"([]*[\p{Lu}\p{N}]/u.test(after);
}

/** "J." of a name: a single capital after a title, another initial, or at the very beginning. */
const isInitial = (before: string): boolean => /(?:^|(?:Mr|Mrs|Ms|Dr|Sir|Prof|\p{Lu}\.)\.? )\p{Lu}\.$/u.test(before);

function trimmed(text: string, { from, to }: SentenceSpan): SentenceSpan {
  const piece = text.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  return { from: from + lead, to: from + lead + piece.trim().length };
}
