import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../../generated/explorer/graphql.ts';
import { saveCsv, saveJson, type Row } from '../lib/download.ts';
import { useVersion } from '../lib/holdings.ts';

/** A question a view asks: what for, its text and its variables. */
export interface Question {
  readonly what: string;
  readonly query: string;
  readonly variables: unknown;
}

/** A question of a view, typed by its document. */
export const question = <Variables,>(
  what: string,
  document: TypedDocumentString<unknown, Variables>,
  variables: NoInfer<Variables>,
): Question => ({ what, query: document.toString().trim(), variables });

/** Where GraphiQL opens with this very question. */
export const playgroundOf = ({ query, variables }: Question): string =>
  `/graphiql/#${new URLSearchParams({ query, variables: JSON.stringify(variables, undefined, 2) }).toString()}`;

interface ViewProps {
  readonly title: string;
  readonly kicker?: ComponentChildren;
  readonly lead?: ComponentChildren;
  /** Lines that the lead will have, where it is waited for. */
  readonly leadLines?: number | undefined;
  readonly questions: readonly Question[];
  /** What is shown, as rows; nothing while it is waited for. */
  readonly rows?: readonly Row[] | undefined;
  readonly children: ComponentChildren;
}

/** The height of a line of a lead, in its own letters: as `.lead` says. */
const LEAD_LINE = 1.45;

/** The frame of a view: its heading, and the ways out of it: permalink, query, downloads. */
export function View({ title, kicker, lead, leadLines, questions, rows, children }: ViewProps) {
  useTitle(title);
  return (
    <article class="view">
      <header class="view-head">
        <div>
          {kicker && <p class="kicker">{kicker}</p>}
          <h1 tabIndex={-1}>{title}</h1>
          {(lead || leadLines) && (
            <div class="lead" style={{ minHeight: `${(leadLines ?? 0) * LEAD_LINE}em` }}>
              {lead}
            </div>
          )}
        </div>
        {questions.length > 0 && <Tools title={title} questions={questions} rows={rows} />}
      </header>
      {children}
    </article>
  );
}

function Tools({ title, questions, rows = [] }: Pick<ViewProps, 'title' | 'questions' | 'rows'>) {
  const version = useVersion();
  const shown = { title, rows, version, queries: questions.map(({ query, variables }) => ({ query, variables })) };
  const nothing = rows.length === 0;
  return (
    <div class="tools" role="group" aria-label="This view">
      <CopyLink />
      <details class="menu">
        <summary>Show the query</summary>
        <ul>
          {questions.map((one) => (
            <li key={one.what}>
              <a href={playgroundOf(one)} target="_blank" rel="noopener">
                {one.what}
              </a>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" disabled={nothing} onClick={() => saveCsv(shown)}>
        CSV
      </button>
      <button type="button" disabled={nothing} onClick={() => saveJson(shown)}>
        JSON
      </button>
    </div>
  );
}

function CopyLink() {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" onClick={copy}>
      <span role="status">{copied ? 'Link copied' : 'Copy link'}</span>
    </button>
  );
}

/** Puts the name of the view into the tab, and the focus on its heading when it follows another. */
function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · findings-graph`;
  }, [title]);
}
