import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
// Monaco's workers as module workers of our own origin, as the page's policy allows.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { fetchExamples } from './examples.ts';
import './page.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const examples = await fetchExamples();
const container = document.querySelector('#graphiql');

if (container)
  createRoot(container).render(
    <GraphiQL
      fetcher={fetcher}
      {...(examples.length > 0 ? { defaultTabs: examples.map(({ query }) => ({ query })) } : {})}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>findings-graph</GraphiQL.Logo>
      <GraphiQL.Footer>
        <p className="notice">Not affiliated with Ofsted. Silence about a theme is not health.</p>
      </GraphiQL.Footer>
    </GraphiQL>,
  );
