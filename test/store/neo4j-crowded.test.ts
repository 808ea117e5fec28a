import 'reflect-metadata';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { Gate } from '../neo4j/gate';
import { GraphBuilder } from './graph-builder';

jest.setTimeout(120_000);

const GRAPH = new GraphBuilder().node('State', 'KAZ', { name: 'Kazakhstan' }).build();

/** As many connections as a store may have, and some requests more. */
const CONNECTIONS = 50;
const MORE = 10;

/** To wait for a connection; and for an answer, with what a busy machine adds. */
const BUSY_WITHIN = 8000;
const ANSWERED_WITHIN = 20_000;

describeWithNeo4j((emptyDatabase) => {
  test('requests that find no connection free are told so soon, those that get no answer a little later, and afterwards all is well', async () => {
    const settings = await emptyDatabase();
    const gate = await Gate.before(settings.uri);
    await gate.open();
    const store = openNeo4jStore({ ...settings, uri: gate.uri });
    try {
      await store.load(GRAPH, 'digest');
      await Promise.all(Array.from({ length: CONNECTIONS }, () => store.nodes(['KAZ'])));
      gate.stall();
      const begun = performance.now();
      const ends = await Promise.all(
        Array.from({ length: CONNECTIONS + MORE }, () =>
          store.nodes(['KAZ']).then(
            () => ({ code: 'answered', after: performance.now() - begun }),
            (error: { code: string }) => ({ code: error.code, after: performance.now() - begun }),
          ),
        ),
      );
      const busy = ends.filter(({ code }) => code === 'STORE_BUSY');
      expect(busy.length).toBeGreaterThanOrEqual(MORE);
      for (const { after } of busy) expect(after).toBeLessThan(BUSY_WITHIN);
      expect(ends.filter(({ code }) => !['STORE_BUSY', 'STORE_TIMEOUT', 'STORE_UNAVAILABLE'].includes(code))).toEqual(
        [],
      );
      for (const { after } of ends) expect(after).toBeLessThan(ANSWERED_WITHIN);
      gate.resume();
      expect(await store.nodes(['KAZ'])).toEqual(GRAPH.nodes);
    } finally {
      await store.close();
      await gate.close();
    }
  });
});
