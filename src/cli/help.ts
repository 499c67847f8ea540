export const HELP = `Usage: findings-graph <command> [arguments]

What Ofsted found in England's children's services, as a graph that answers GraphQL.

  start            run everything: Neo4j, the data, the server on http://127.0.0.1:4000
  serve            the server alone, over a Neo4j that somebody else runs
  load [DIR]       load our data, or those of a folder
  status           show what the graph holds
  doctor           check everything that the graph needs, and the graph itself
  backup FILE      write the store into a file, restore that elsewhere and compare
  restore FILE     put such a backup in the place of the store
  query FILE       answer a query: as a table, JSON, JSON Lines or CSV; --list lists those that come with it
  export           write the graph, or a part of it: GraphML, RDF, JSON Lines or CSV
  fetch            download the published reports that the data link to
  extract PATH…    read reports into findings, one line each; needs no database
  ingest PATH…     read reports, letters and news items of your own into the graph
  forget DOCUMENT  take one of them out again
  verify [PATH…]   look up every finding in the documents it is said to stand in
  import neighbours|mi|history FILE
                   put a later edition of a published table into the graph
  diff OLD NEW     say what changed from one release of the data to another
  key create|list|revoke
                   the keys of those who may change findings, or read where that is closed
  release --out D  write a release of the data, each file with its checksum
  national build   for developers: build the index of findings that comes with the program
  neo4j <command>  start, stop, status, dump or restore the Neo4j that findings-graph runs

  <command> --help  how a command is used
  --version         the version of this program

Environment (default)
  PORT (4000), HOST (127.0.0.1)          where it serves
  FINDINGS_HOME (.findings-graph)        the folder of the data
  FINDINGS_CACHE (your cache folder)     where Neo4j is installed, once
  NEO4J_URI, NEO4J_USER (neo4j), NEO4J_PASSWORD, NEO4J_DATABASE (neo4j)
                                         a Neo4j of your own, 5.23 or newer
  NEO4J_HEAP_MB (1024), NEO4J_PAGECACHE_MB (512)
                                         memory of the Neo4j that findings-graph runs
  QUERY_TIMEOUT_MS (10000)               how long a query may take
  ANSWER_CACHE_MB (64)                   answers kept while the data are unchanged; 0: none
  CORS_ORIGINS (none)                    the origins whose pages may read /graphql, with commas between; * for any
  RATE_LIMIT_NODES (0; 2000000 in public)
                                         nodes that each client may ask for in a minute; 0: any number
  TRUST_PROXY (0)                        how many proxies, or which networks, tell the client's address
  INTROSPECTION (on), QUERIES (any), TRUSTED_QUERIES (none)
                                         off: the schema is told to nobody; persisted: only queries that are
                                         known, those of the folder among them
  METRICS (on; off in public)            whether /metrics is answered
  READ_ACCESS (open)                     who may read: open, anyone; key, who has a key
  READ_MAX_MB (50), READ_MAX_PAGES (400), READ_MAX_CHARACTERS (3000000), READ_MAX_STREAM_MB (128)
                                         a larger document is refused: its file, its pages, its text,
                                         what one of its streams unpacks to
  OTEL_EXPORTER_OTLP_ENDPOINT            the collector that traces are sent to; none by itself
  LOG_LEVEL (info)                       fatal, error, warn, info, debug, trace or silent
  NO_COLOR                               no colours

Exit status: 0 done, 1 failed, 2 wrong usage, 3 the graph is not available.
`;
