/**
 * Ingests and kills its own process (SIGKILL) just before its nth statement, so that a test can interrupt an ingest at
 * any point, again and again the same. Arguments: the connection as JSON, the seed folder, n.
 */
import { openDatabase, type Database, type Run } from '../../../src/neo4j/database.ts';
import { manyLetters } from './extracted-fixtures.ts';
import { ingested } from './ingest-run.ts';

const [connection = '{}', folder = '', killAt = '0'] = process.argv.slice(2);
const database = openDatabase({ ...JSON.parse(connection), database: 'neo4j' });
let statements = 0;

function counted(run: Run): Run {
  return (statement, parameters) => {
    statements += 1;
    if (statements === Number(killAt)) process.kill(process.pid, 'SIGKILL');
    return run(statement, parameters);
  };
}

const killed: Database = { ...database, write: (name, work) => database.write(name, (run) => work(counted(run))) };
await ingested(killed, folder, manyLetters(), { rowsAtOnce: 40 });
process.stdout.write(`${statements}\n`);
await database.close();
