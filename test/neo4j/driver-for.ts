import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';

/** A bare driver, for what the port does not do. Who makes it closes it. */
export function driverFor({ uri, credentials }: Neo4jSettings): Driver {
  if ('token' in credentials) throw new Error('Tests know a name and a password only');
  return neo4j.driver(uri, neo4j.auth.basic(credentials.username, credentials.password));
}
