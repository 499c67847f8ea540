/**
 * The questions of the documentation, over all the data we ship. `UPDATE_GOLDEN=1` writes the answers beside this file
 * and the page `docs/questions.md` anew, to be read before they are committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askingTheNation } from './ask.ts';
import { answerWords } from './answer-words.ts';
import { type Answered, questionPage } from './question-page.ts';

const queries = new URL('../../docs/queries/', import.meta.url);
const answers = new URL('answers/', import.meta.url);
const page = new URL('../../docs/questions.md', import.meta.url);
const names = readdirSync(queries)
  .map((file) => file.replace(/\.graphql$/u, ''))
  .toSorted();
const answered = new Map<string, Answered>();

const ask = askingTheNation();

test.each(names)('%s', async (name) => {
  const query = readFileSync(new URL(`${name}.graphql`, queries), 'utf8');
  const answer = await ask(query);
  const text = `${JSON.stringify(answer, null, 2)}\n`;
  const file = new URL(`${name}.json`, answers);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(existsSync(file), 'UPDATE_GOLDEN=1 writes the answer').toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  answered.set(name, { name, query, answer: JSON.parse(text) as Answered['answer'] });
});

test('the page of questions says what the graph answers', async () => {
  expect([...answered.keys()]).toEqual(names);
  const { meta } = await ask('{ meta { version } }');
  const text = questionPage([...answered.values()], answerWords, (meta as { version: string }).version);
  if (process.env.UPDATE_GOLDEN) writeFileSync(page, text);
  expect(readFileSync(page, 'utf8')).toBe(text);
});

test('every answer belongs to a question', () => {
  expect(readdirSync(answers).toSorted()).toEqual(names.map((name) => `${name}.json`));
});
