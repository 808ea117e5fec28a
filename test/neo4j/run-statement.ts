import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { driverFor } from './driver-for';

/** Runs the statement as it is, and gives the number of its rows. */
export async function runStatement(settings: Neo4jSettings, statement: string): Promise<number> {
  const driver = driverFor(settings);
  try {
    const session = driver.session({ database: settings.database });
    const { records } = await session.run(statement);
    await session.close();
    return records.length;
  } finally {
    await driver.close();
  }
}
