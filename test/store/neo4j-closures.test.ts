import 'reflect-metadata';
import type { GraphRecords } from '../../src/model/records';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { driverFor } from '../neo4j/driver-for';
import { AFTER, BEFORE } from './graphs-before-and-after';

jest.setTimeout(120_000);

describeWithNeo4j((emptyDatabase) => {
  test('a database holds the same after a load of what differs as after a load of all', async () => {
    const stepwise = await contentAfter(BEFORE, AFTER);
    expect(stepwise).toEqual(await contentAfter(AFTER));
    expect(stepwise).not.toEqual(await contentAfter(BEFORE));
  });

  /** All nodes and edges with all their properties, after these loads. */
  async function contentAfter(...graphs: readonly GraphRecords[]): Promise<unknown> {
    const settings = await emptyDatabase();
    const store = openNeo4jStore(settings);
    for (const graph of graphs) await store.load(graph, 'digest');
    await store.close();
    const driver = driverFor(settings);
    const all = async (text: string) => (await driver.executeQuery(text)).records.map((record) => record.toObject());
    const content = {
      nodes: await all(
        'MATCH (node:Entity) RETURN labels(node) AS labels, properties(node) AS values ORDER BY node.id',
      ),
      edges: await all(
        'MATCH (from)-[edge]->(to) RETURN from.id AS from, type(edge) AS kind, to.id AS to, properties(edge) AS values ORDER BY edge.id',
      ),
    };
    await driver.close();
    return content;
  }
});
