// One of the contenders: `@neo4j/graphql` on Apollo Server. Started by `bench/serve/contenders.js`.
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { openDriver, DATABASE } from './driver.js';
import { serveJson } from './json-http.js';
import { TYPES } from './peer-types.js';

const driver = openDriver();
const library = new Neo4jGraphQL({
  typeDefs: TYPES,
  driver,
  features: {
    // Days are stored as text, which it compares by order only when told to.
    filters: { String: { LT: true, LTE: true, GT: true, GTE: true } },
    // Its advice for a small schema that starts soon: nothing that is deprecated.
    excludeDeprecatedFields: {
      mutationOperations: true,
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      relationshipFilters: true,
      attributeFilters: true,
    },
  },
});
const apollo = new ApolloServer({
  schema: await library.getSchema(),
  introspection: true,
  plugins: [ApolloServerPluginCacheControlDisabled()],
  stopOnTerminationSignals: false,
});
await apollo.start();

const headers = new HeaderMap([['content-type', 'application/json']]);
const context = async () => ({ sessionConfig: { database: DATABASE, defaultAccessMode: 'READ' } });
await serveJson(async (body) => {
  const httpGraphQLRequest = { method: 'POST', headers, search: '', body };
  const { body: answer } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  return answer.string;
});
