import { parse } from 'csv-parse/sync';
import { CSV } from '../../src/export/csv/csv';
import { flatValue } from '../../src/export/csv/flat-value';
import { exported } from './exported';
import { SMALL_GRAPH } from './small-graph';
import { useStoreWith } from './use-store-with';

const store = useStoreWith(SMALL_GRAPH);

async function table(kind: string, asOf: string | null = null): Promise<Record<string, string>[]> {
  const text = (await exported(CSV, store(), { asOf })).get(`${kind}.csv`) ?? '';
  return parse(text, { columns: true });
}

test('is a file for each kind that occurs', async () => {
  expect([...(await exported(CSV, store())).keys()].sort()).toEqual([
    'CITED_IN.csv',
    'Document.csv',
    'Obligation.csv',
    'PARTICIPATION.csv',
    'State.csv',
    'Treaty.csv',
  ]);
});

test('of one kind is that file, with its columns where nothing is of the kind', async () => {
  const files = await exported(CSV, store(), { kind: 'SUCCEEDS' });
  expect([...files.keys()]).toEqual(['SUCCEEDS.csv']);
  expect(files.get('SUCCEEDS.csv')).toMatch(/^id,from,to,basis,.*,citedDocuments,citedPinpoints,citedChecked,/);
  expect(files.get('SUCCEEDS.csv')?.trimEnd().split('\n')).toHaveLength(1);
});

test('has texts with quotes, commas and line ends, dates as far as they are known, and no days that are open', async () => {
  expect(await table('Treaty')).toEqual([
    expect.objectContaining({
      id: 'un/crc',
      name: 'A "quoted", <marked> & long\nname',
      adoptedOn: '1989-11-20',
      inForceFrom: '1990',
      identified: 'true',
      aliases: '',
      earliestStart: '1990-09-02',
      latestEnd: '2000-01-01',
    }),
  ]);
  expect(await table('State')).toEqual([expect.objectContaining({ earliestStart: '', latestEnd: '' })]);
});

test('tells of each edge its ends and, side by side, what it rests on', async () => {
  expect(await table('PARTICIPATION')).toEqual([
    expect.objectContaining({
      id: 'KAZ>PARTICIPATION:ratification>un/crc',
      from: 'KAZ',
      to: 'un/crc',
      action: 'RATIFICATION',
      date: '1994-08-12',
      citedDocuments: 'doc/status|doc/other',
      citedPinpoints: 'KAZ \\| row 3|',
      citedChecked: 'true|false',
    }),
  ]);
  expect(await table('CITED_IN')).toEqual([expect.objectContaining({ pinpoint: 'whole', checked: 'true' })]);
});

test('says of each row whether it holds on the date asked about', async () => {
  expect(await table('PARTICIPATION', '1990-09-02')).toEqual([]);
  expect(await table('PARTICIPATION', '1994-08-12')).toEqual([expect.objectContaining({ holds: 'YES' })]);
});

describe('a value as a cell', () => {
  test.each<[unknown, string]>([
    [undefined, ''],
    ['a|b\\', 'a|b\\'],
    [18, '18'],
    [false, 'false'],
    [[], ''],
    [['a', 'b'], 'a|b'],
    [['a|b', 'c\\d', ''], 'a\\|b|c\\\\d|'],
    [[1, 2.5], '1|2.5'],
    [{ value: 18 }, '{"value":18}'],
    [[{ key: 'a|b' }], '{"key":"a\\|b"}'],
  ])('%j is %j', (value, expected) => {
    expect(flatValue(value)).toBe(expected);
  });
});
