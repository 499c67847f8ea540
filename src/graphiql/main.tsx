import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
// Monaco's workers as module workers of our own origin, as the page's policy allows.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';

import { handedOver } from './handed-over.ts';
import { fetchLibrary } from './library.ts';
import './page.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const given = handedOver(location.hash);
const tabs = [...(given ? [given] : []), ...(await fetchLibrary()).map(({ query }) => ({ query }))];
const container = document.querySelector('#graphiql');

if (container)
  createRoot(container).render(
    <GraphiQL
      fetcher={fetcher}
      {...(tabs.length > 0 ? { defaultTabs: tabs } : {})}
      {...(given ? { initialQuery: given.query, initialVariables: given.variables } : {})}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>findings-graph</GraphiQL.Logo>
      <GraphiQL.Footer>
        <p className="notice">Not affiliated with Ofsted. Silence about a theme is not health.</p>
      </GraphiQL.Footer>
    </GraphiQL>,
  );
