// A process of its own that provides the Neo4j of a home, says so in one line of JSON, and stays until it is ended:
// `node owner.js HOME`. JavaScript, because Node starts it as it is.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = (name) => fileURLToPath(new URL(name, import.meta.url));
const { module: config } = await runnerImport(source('test-config.ts'));
const { module: provide } = await runnerImport(source('../../src/neo4j/provide.ts'));

const server = await provide.provideNeo4j(config.testConfig(process.argv[2]), config.silent, () => undefined);
process.stdout.write(`${JSON.stringify(server)}\n`);
setInterval(() => undefined, 1000);
