const NUMBERS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' };

/**
 * The tags of the children's social care national framework in a sentence, in one spelling ("outcome 4"). They come
 * as "Outcome 4, national framework", "outcomes 1 and 2", "Outcome three", or bare: "(enabler two)".
 */
export function nationalFrameworkTags(sentence: string): string[] {
  const tags = new Set<string>();
  for (const [brackets] of sentence.matchAll(/\([^()]*\b(?:outcome|enabler|principle)s?\b[^()]*\)?/giu)) {
    for (const match of brackets.matchAll(
      /\b(outcome|enabler|principle)s?\s+((?:(?:\d|one|two|three|four|five|six)\b(?:\s*(?:,|and|&)\s*)*)+)/giu,
    )) {
      for (const [number] of (match[2] ?? '').matchAll(/\d|[a-z]{3,5}/giu)) {
        const figure = NUMBERS[number.toLowerCase()] ?? number;
        if (/^\d$/u.test(figure)) tags.add(`${(match[1] ?? '').toLowerCase()} ${figure}`);
      }
    }
  }
  return [...tags];
}

const DEADLINE =
  /\b(immediately|with immediate effect|without delay|within (?:the next )?(?:\d+|one|two|three|four|six|nine|twelve) (?:working )?(?:days?|weeks?|months?)(?: of (?:the )?(?:publication|inspection|this report)[a-z ]{0,24})?)\b/iu;

/** The time a recommendation sets, as printed; from the sentence, or from the heading or lead-in it stands under. */
export const deadlineOf = (text: string): string | null => DEADLINE.exec(text)?.[1] ?? null;
