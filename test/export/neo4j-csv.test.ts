import { parse } from 'csv-parse/sync';
import { NEO4J_CSV } from '../../src/export/neo4j-csv/neo4j-csv';
import { exported } from './exported';
import { SMALL_GRAPH } from './small-graph';
import { useStoreWith } from './use-store-with';

const store = useStoreWith(SMALL_GRAPH);

const rows = async (file: string) =>
  parse<Record<string, string>>((await exported(NEO4J_CSV, store())).get(file) ?? '', { columns: true });

test('has a file for each kind, told apart by whether it holds nodes or edges', async () => {
  expect([...(await exported(NEO4J_CSV, store())).keys()].sort()).toEqual([
    'edges-CITED_IN.csv',
    'edges-PARTICIPATION.csv',
    'nodes-Document.csv',
    'nodes-Obligation.csv',
    'nodes-State.csv',
    'nodes-Treaty.csv',
  ]);
});

test('gives nodes ids, labels and properties with types', async () => {
  expect(await rows('nodes-State.csv')).toEqual([
    expect.objectContaining({
      'id:ID': 'KAZ',
      ':LABEL': 'Entity\u001fState\u001fActor',
      kind: 'State',
      'name:string': 'Kazakhstan',
      'aliases:string[]': 'Қазақстан\u001fa|b\u001fc\\d',
    }),
  ]);
  expect(await rows('nodes-Treaty.csv')).toEqual([expect.objectContaining({ 'identified:boolean': 'true' })]);
});

test('gives edges their ends, type and sources', async () => {
  expect(await rows('edges-PARTICIPATION.csv')).toEqual([
    expect.objectContaining({
      ':START_ID': 'KAZ',
      ':END_ID': 'un/crc',
      ':TYPE': 'PARTICIPATION',
      'citations:string[]': 'doc/status|KAZ | row 3|true\u001fdoc/other||false',
    }),
  ]);
});
