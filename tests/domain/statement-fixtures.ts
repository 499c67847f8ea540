import { fileURLToPath } from 'node:url';
import { themePhrase } from '../../src/imports/seed-phrases.ts';
import { readSeedFile } from '../../src/imports/seed-reader.ts';
import { statementOf, type StatementFacts } from '../../src/domain/statement.ts';

const path = fileURLToPath(new URL('../../seed/core/phrases.jsonl', import.meta.url));
const name = 'core/phrases.jsonl';

/** The lines of the phrase table we ship, in order. */
export const shippedPhrases = (await readSeedFile({ path, name, schema: themePhrase, key: (of) => of.key })).lines.map(
  (line) => line.value,
);

export const phrases = new Map(shippedPhrases.map((phrase) => [phrase.key, phrase]));

const plain: StatementFacts = {
  polarity: 'WEAKNESS',
  kind: 'FINDING',
  concerns: 'COUNCIL',
  themes: [],
  aspects: [],
  resolved: false,
};

/** A weakness of the council found in the body of a report, but for what is given. */
export const facts = (given: Partial<StatementFacts>): StatementFacts => ({ ...plain, ...given });

/** What a finding is about (`themes / aspects`), what else is said of it, and the statement expected. */
export type Row = readonly [about: string, given: Partial<StatementFacts>, statement: string];

/** The statement of a row's finding, with the words we ship. */
export function saidOf(about: string, given: Partial<StatementFacts>): string {
  const [themes = [], aspects = []] = about.split('/').map((keys) => keys.split(' ').filter((key) => key !== ''));
  return statementOf(facts({ ...given, themes, aspects }), phrases);
}
