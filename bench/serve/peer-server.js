// One of the contenders: `@neo4j/graphql` on Apollo Server. Started by `bench/serve/contenders.js`.
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { openDriver, DATABASE } from './driver.js';
import { serveJson } from './json-http.js';
import { peerSchema } from './peer-library.js';

const driver = openDriver();
const apollo = new ApolloServer({
  schema: await peerSchema(driver),
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
