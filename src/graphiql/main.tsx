import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
// Monaco's workers as module workers of our own origin, as the page's policy allows.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { keyHeaders } from '../explorer/lib/key.ts';
import { CopyMenu } from './copy-menu.tsx';
import { handedOver } from './handed-over.ts';
import { keyPlugin } from './key-pane.tsx';
import { openTabOf } from './kept-tab.ts';
import { LIBRARY_TITLE, libraryPlugin } from './library-pane.tsx';
import { defaultVariables, fetchLibrary } from './library.ts';
import './page.css';

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  fetch: (input, init) => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(keyHeaders())) headers.set(name, value);
    return fetch(input, { ...init, headers });
  },
});
const library = await fetchLibrary();
const given = handedOver(location.hash);
const [first] = library;
// Where there are no tabs of an earlier visit: the query that was handed over, else the main question.
const tab = given ?? (first && { query: first.query, variables: defaultVariables(first.query) });
const kept = localStorage.getItem('graphiql:tabState');
const isFirstVisit = kept === null;
const shown = given ?? openTabOf(kept);
const plugins = [...(first ? [libraryPlugin(library)] : []), HISTORY_PLUGIN, keyPlugin];
const container = document.querySelector('#graphiql');

if (container)
  createRoot(container).render(
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      {...(first && isFirstVisit && !given ? { visiblePlugin: LIBRARY_TITLE } : {})}
      {...(tab ? { defaultTabs: [tab] } : {})}
      {...(shown ? { initialQuery: shown.query, initialVariables: shown.variables } : {})}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>findings-graph</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyMenu />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <p className="notice">Not affiliated with Ofsted. Silence about a theme is not health.</p>
      </GraphiQL.Footer>
    </GraphiQL>,
  );
