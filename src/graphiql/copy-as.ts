/** What is copied: an address, a query, and its variables as the JSON value they are. */
export interface Copied {
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Which operation is meant, where the query has several. */
  readonly operationName?: string | undefined;
}

/** The languages a query is copied as, and what each of them writes of it: a whole program that prints the answer. */
export const LANGUAGES = { curl, TypeScript: typeScript, Python: python, R: r } as const;

export type Language = keyof typeof LANGUAGES;

/** A text between quotes of a POSIX shell, in which nothing means anything but the quote itself. */
const shellQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function curl({ url, query, variables, operationName }: Copied): string {
  return `curl ${shellQuoted(url)} \\
  --header 'content-type: application/json' \\
  --data-raw ${shellQuoted(JSON.stringify({ query, variables, operationName }))}
`;
}

/** Everything that is no letter of a text: control characters but tab and line feed, and halves of a character. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;

/** A text whose unprintable characters are written as `\uXXXX`, as TypeScript, Python and R all read it. */
const escaped = (text: string): string =>
  text.replaceAll(UNPRINTABLE, (one) =>
    one === '\n' || one === '\t' ? one : `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function typeScript({ url, query, variables, operationName }: Copied): string {
  const template = escaped(query.replaceAll('\\', '\\\\')).replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `const query = /* GraphQL */ \`
${template}
\`;
const variables = ${escaped(JSON.stringify(variables, null, 2))};
${operationName === undefined ? '' : `const operationName = ${JSON.stringify(operationName)};\n`}
const response = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables${operationName === undefined ? '' : ', operationName'} }),
});
const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
if (errors) throw new Error(JSON.stringify(errors));
console.log(JSON.stringify(data, null, 2));
`;
}

function python({ url, query, variables, operationName }: Copied): string {
  const lines = escaped(query.replaceAll('\\', '\\\\')).replaceAll('"""', String.raw`\"\"\"`);
  return `import json
import urllib.request

query = """
${lines}
"""
variables = ${pythonValue(variables, '')}

body = {"query": query, "variables": variables${operationName === undefined ? '' : `, "operationName": ${JSON.stringify(operationName)}`}}
request = urllib.request.Request(
    ${JSON.stringify(url)},
    data=json.dumps(body).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
if "errors" in answer:
    raise SystemExit(answer["errors"])
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`;
}

const PYTHON_WORDS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [true, 'True'],
  [false, 'False'],
  [null, 'None'],
]);

/** A JSON value as Python writes it. A text of JSON means the same in Python, and so does a number. */
function pythonValue(value: unknown, indent: string): string {
  const word = PYTHON_WORDS.get(value);
  if (word !== undefined) return word;
  const deeper = `${indent}    `;
  const within = (parts: string[], [open, close]: readonly [string, string]): string =>
    parts.length === 0
      ? open + close
      : `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`;
  if (Array.isArray(value))
    return within(
      value.map((each) => pythonValue(each, deeper)),
      ['[', ']'],
    );
  if (typeof value !== 'object') return escaped(JSON.stringify(value));
  const parts = Object.entries(value ?? {}).map(
    ([key, each]) => `${escaped(JSON.stringify(key))}: ${pythonValue(each, deeper)}`,
  );
  return within(parts, ['{', '}']);
}

/** A text as R writes it: the quote and the backslash are escaped, lines may end within it. */
const rQuoted = (text: string): string => `"${escaped(text.replaceAll(/[\\"]/gu, String.raw`\$&`))}"`;

function r({ url, query, variables, operationName }: Copied): string {
  const named =
    operationName === undefined ? '' : `, ',"operationName":', toJSON(${rQuoted(operationName)}, auto_unbox = TRUE)`;
  return `library(httr2)
library(jsonlite)

query <- ${rQuoted(`\n${query}\n`)}
variables <- ${rQuoted(JSON.stringify(variables, null, 2))}

body <- paste0('{"query":', toJSON(query, auto_unbox = TRUE), ',"variables":', variables${named}, '}')
response <- request(${rQuoted(url)}) |>
  req_body_raw(body, "application/json") |>
  req_perform()
answer <- fromJSON(resp_body_string(response))
if (!is.null(answer$errors)) stop(toJSON(answer$errors))
str(answer$data)
`;
}
