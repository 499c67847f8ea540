import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Unit } from '../classify/unit.ts';
import { headingArea, headingGrade } from '../classify/unit.ts';
import type { SectionKind } from '../types.ts';

const row = z.object({
  para: z.string(),
  text: z.string(),
  skip: z.boolean().optional(),
  polarity: z.enum(['strength', 'weakness', 'mixed', 'neutral']).nullish(),
  kind: z.string().nullish(),
  themes: z.array(z.string()).nullish(),
  aspects: z.array(z.string()).nullish(),
  resolved: z.boolean().nullish(),
});

/** What annotators said of a sentence. */
type Label = Pick<z.infer<typeof row>, 'polarity' | 'kind' | 'themes' | 'aspects' | 'resolved'>;

/** One annotated sentence, with its surroundings. */
export interface Example {
  readonly unit: Unit;
  readonly polarity: string;
  readonly themes: readonly string[];
  readonly aspects: readonly string[];
  /** One of the lists of work to be done. */
  readonly action: boolean;
  readonly resolved: boolean;
}

/** One annotated document. */
export interface AnnotatedDocument {
  readonly name: string;
  /** Place in the list of folders that it was read from. */
  readonly folder: number;
  /** The authority (the first part of the name), so that features can be counted by authority. */
  readonly authority: string;
  readonly examples: readonly Example[];
}

const HEADING =
  /experiences and progress|impact of leaders|what needs to improve|areas? for|recommendations|strengths|judged|services? (?:are|is)|summary|executive/i;
const LONGEST_HEADING = 130;

const kindOf = (heading: string): SectionKind => {
  if (/priority/i.test(heading)) return 'PRIORITY_ACTION';
  if (/recommendation/i.test(heading)) return 'RECOMMENDATION';
  if (/needs? to improve|for (?:development|improvement)/i.test(heading)) return 'IMPROVEMENT';
  return /strength/i.test(heading) ? 'STRENGTH' : 'BODY';
};

/** A sentence with its label; context has no themes that count. */
export const exampleOf = (unit: Unit, said: Label): Example => {
  const polarity = (said.polarity ?? 'neutral').toUpperCase();
  const judged = polarity !== 'NEUTRAL';
  return {
    unit,
    polarity,
    themes: judged ? (said.themes ?? []) : [],
    aspects: judged ? (said.aspects ?? []) : [],
    action: /improvement|priority|recommendation/i.test(said.kind ?? ''),
    resolved: said.resolved === true,
  };
};

/**
 * Reads one annotated document whose rows carry their text. Rows marked `skip` are the headings and whatever else
 * is left out; they tell what part of the report the rows after them are in.
 */
export const readWithText = (file: string, folder: number): AnnotatedDocument => {
  const name = path.basename(file);
  const news = !name.includes('__');
  let heading: string | null = null;
  let sectionKind: SectionKind = 'SUMMARY';
  const examples: Example[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const each = row.parse(JSON.parse(line));
    if (each.skip) {
      const begun = examples.length > 0 || /needs? to improve/i.test(each.text);
      if (!begun || each.text.length > LONGEST_HEADING || !HEADING.test(each.text)) continue;
      heading = each.text;
      sectionKind = kindOf(heading);
      continue;
    }
    const area = headingArea(heading, sectionKind);
    const bullet = each.para.startsWith('bullet');
    const place = { sectionKind, paragraph: each.para, bullet, news };
    examples.push(exampleOf({ text: each.text, area, grade: headingGrade(heading), ...place }, each));
  }
  return { name, folder, authority: name.split('__')[0] ?? name, examples };
};
