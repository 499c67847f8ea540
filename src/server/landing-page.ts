/** The landing page: what the service is and where to go. Its style is a file, so that its policy needs no exception. */
export const LANDING_PAGE = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>findings-graph</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/landing.css">
  </head>
  <body>
    <main>
      <h1>findings-graph</h1>
      <p>
        A GraphQL knowledge graph of what Ofsted found in England’s children’s services: authorities, inspections,
        findings, themes and recurring weaknesses, each finding traceable to document, page and paragraph.
      </p>
      <ul>
        <li><a href="/graphiql/">GraphiQL</a>: ask the graph in the browser, with example queries.</li>
        <li><a href="/schema.graphql">Schema</a>: every type and field, described.</li>
        <li><code>POST /graphql</code>: the endpoint, for programs.</li>
        <li><code>/reconcile</code>: match names of councils and of themes to ids, in OpenRefine.</li>
        <li><a href="/readyz">Readiness</a> and <a href="/livez">liveness</a>: for operators.</li>
      </ul>
      <p>
        Silence is not health: an inspection that did not look at a theme says nothing about it, and a report that has
        not been read is said to be missing. Read a name beside a problem with its date, its framework and what was
        found since.
      </p>
      <p class="small">
        Not affiliated with Ofsted. Statements are in our own words; each document carries its publisher and licence.
      </p>
    </main>
  </body>
</html>
`;

/** The landing page's style. */
export const LANDING_STYLE = `:root {
  color-scheme: light dark;
  font: 1.0625rem/1.6 system-ui, sans-serif;
}
body {
  margin: 0;
}
main {
  max-width: 42rem;
  margin: 0 auto;
  padding: 3rem 1.25rem;
}
h1 {
  margin-top: 0;
  line-height: 1.2;
}
li {
  margin: 0.35rem 0;
}
code {
  font-family: ui-monospace, monospace;
}
a {
  color: light-dark(#0b57a4, #8ab8f0);
}
.small {
  font-size: 0.9rem;
  opacity: 0.85;
}
`;

/** The icon of every page: three linked nodes. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <path d="M8 23 16 8l8 15Z" fill="none" stroke="#0b57a4" stroke-width="3"/>
  <g fill="#0b57a4"><circle cx="16" cy="8" r="5"/><circle cx="8" cy="23" r="5"/><circle cx="24" cy="23" r="5"/></g>
</svg>
`;
