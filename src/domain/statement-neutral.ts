import { isPlural, listOf } from './statement-clauses.ts';
import type { ThemePhrase } from './statement-phrases.ts';

/** What a neutral finding dwells on, by aspect. The bare aspect of quality adds nothing to "good or poor". */
const TOPICS: Readonly<Record<string, string>> = {
  timeliness: '{their} timing',
  'frequency-consistency': '{their} consistency',
  'analysis-depth': 'the thinking behind {them}',
  'sufficiency-capacity': 'the capacity for {them}',
  recording: 'how {they} {were} recorded',
  impact: 'the difference {they} made',
  participation: 'who was involved',
  compliance: 'the requirements on {them}',
  'oversight-follow-through': 'the checks on {them}',
};

/** "on the handling of contacts, including its timing, without judging it good or poor". `whose` may be empty. */
export function remarkOn(themes: readonly ThemePhrase[], aspects: readonly string[], whose: string): string {
  const topics = aspects.flatMap((aspect) => TOPICS[aspect] ?? []);
  const on = listOf(themes.map((theme) => `on ${theme.noun}`));
  const including = topics.length === 0 ? ' ' : `, including ${listOf(topics)}, `;
  return agreeing(`${on}${whose}${including}without judging {them} good or poor`, isPlural(themes));
}

const agreeing = (text: string, plural: boolean): string =>
  text
    .replaceAll('{they}', plural ? 'they' : 'it')
    .replaceAll('{them}', plural ? 'them' : 'it')
    .replaceAll('{their}', plural ? 'their' : 'its')
    .replaceAll('{were}', plural ? 'were' : 'was');
