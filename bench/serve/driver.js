import neo4j from 'neo4j-driver';

/** The database that every contender names: a driver that must ask for it first takes a round trip more. */
export const DATABASE = process.env.NEO4J_DATABASE || 'neo4j';

/** A driver on the Neo4j of `NEO4J_URI`, set as ours is: all rows at once, a pool that the server's threads can serve. */
export const openDriver = () =>
  neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD), {
    fetchSize: -1,
    maxConnectionPoolSize: 16,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
