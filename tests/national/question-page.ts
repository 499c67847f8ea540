/** The page of questions and answers, `docs/questions.md`, made of the queries of the documentation and what they give. */
import { libraryQuery, withoutComment } from '../../src/server/query-library.ts';

/** A query of the documentation and its answer. */
export interface Answered {
  /** Its file, without `.graphql`. */
  readonly name: string;
  readonly query: string;
  readonly answer: Readonly<Record<string, unknown>>;
}

const LISTED = 12;

/**
 * The words with every `{path}` replaced by what stands there in the answer: `{theme.sharedBy.totalCount}`. A `*` goes
 * through a list, of which the first twelve are named and nothing is left out but null; `|once` names each only once,
 * `|percent` gives shares in per cent, a dash for null. Throws for a path that leads nowhere.
 */
export const worded = (words: string, answer: unknown): string =>
  words.replace(/\{([^}|]+)(?:\|(once|percent))?\}/gu, (_, path: string, how?: string) => {
    const found = valuesAt(answer, path.split('.'));
    if (found.length === 0 && !path.includes('*')) throw new Error(`The answer has no ${path}`);
    const told = how === 'percent' ? found : found.filter((value) => value !== null);
    const values = how === 'once' ? [...new Set(told)] : told;
    const shown = values.slice(0, LISTED).map((value) => (how === 'percent' ? inPercent(value) : String(value)));
    const more = values.length - shown.length;
    if (shown.length === 0) return 'none';
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
  });

const inPercent = (share: unknown): string => (share === null ? '–' : `${Math.round(Number(share) * 100)} %`);

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return value === undefined ? [] : [value];
  if (step === '*') return Array.isArray(value) ? value.flatMap((each) => valuesAt(each, rest)) : [];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}

const INTRODUCTION = (dataVersion: string) => `# Questions, and what the national graph answers

Each query stands in \`docs/queries\`, is in GraphiQL's list of queries, and is run by the tests over the data we ship
(release ${dataVersion}); \`npx findings-graph query NAME\` asks it from the command line, \`--list\` says the names. The
figures in the answers are filled in from what it gives. The findings are the extractor's:
[accuracy.md](accuracy.md) says how far they can be trusted, and each of them leads to its page. A council's name beside
a problem does not judge the council of today: look at the date, at what has been read since, and at the report itself.
`;

/** The page, in the order given; `words` puts the answer of each query, by its name, into words. */
export function questionPage(
  all: readonly Answered[],
  words: Readonly<Record<string, string>>,
  dataVersion: string,
): string {
  const sections = all.map(({ name, query, answer }, at) => {
    const { question, shows } = libraryQuery(`${name}.graphql`, query);
    const said = words[name];
    if (said === undefined) throw new Error(`No words for the answer of ${name}`);
    const block = `\`\`\`graphql\n${withoutComment(query)}\n\`\`\``;
    const link = `[${name}.graphql](queries/${name}.graphql)`;
    return `## ${at + 1}. ${question}\n\n${worded(said, answer)}\n\n_What it shows:_ ${shows}\n\n${block}\n\n${link}\n`;
  });
  return [INTRODUCTION(dataVersion), ...sections].join('\n');
}
