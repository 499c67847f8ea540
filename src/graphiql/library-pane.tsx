import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { defaultVariables, type LibraryQuery, matching } from './library.ts';

export const LIBRARY_TITLE = 'Queries by question';

/** The pane that lists the queries of the library by the questions they answer, and opens them. */
export function libraryPlugin(queries: readonly LibraryQuery[]): GraphiQLPlugin {
  return { title: LIBRARY_TITLE, icon: QuestionIcon, content: () => <LibraryPane queries={queries} /> };
}

function LibraryPane({ queries }: { readonly queries: readonly LibraryQuery[] }) {
  const [words, setWords] = useState('');
  const open = useOpening();
  const found = matching(queries, words);
  return (
    <section className="library" aria-label={LIBRARY_TITLE}>
      <div className="graphiql-doc-explorer-title">{LIBRARY_TITLE}</div>
      <input
        type="search"
        aria-label="Words of the question"
        placeholder="Words of the question"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <p role="status" className="library-count">
        {found.length === queries.length
          ? `${queries.length} questions`
          : `${found.length} of ${queries.length} questions`}
      </p>
      <ul>
        {found.map((query) => (
          <li key={query.operation}>
            <button type="button" onClick={() => open(query)}>
              {query.question}
            </button>
            <p>{withCode(query.shows)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A text in which what stands between backticks is code. */
const withCode = (text: string) =>
  text.split('`').map((part, at) => (at % 2 === 0 ? part : <code key={part}>{part}</code>));

/** Opens a query: in the tab that has it already, in one that is empty, or in a new one. */
function useOpening(): (query: LibraryQuery) => void {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  return ({ query }) => {
    const at = tabs.findIndex((tab) => tab.query === query);
    if (at >= 0) return actions.changeTab(at);
    if (queryEditor?.getValue().trim()) actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(defaultVariables(query));
  };
}

function QuestionIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 12h8M4 19h8" />
      <path d="M15 12.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M17.5 19.5v.2" />
    </svg>
  );
}
