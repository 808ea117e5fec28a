import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linked } from './linked';

const BASE = { name: 'good/base.yaml', source: readFileSync(join(__dirname, 'good', 'base.yaml'), 'utf8') };
const COLUMNS = 'state,instrument,action,date,inForceFrom,document,pinpoint,over,note';
const AS_YAML = `
- state: KGZ
  name: Kyrgyzstan
  basis: EDITORIAL
- document: doc/list
  name: A list
  form: STATUS_TABLE
  attestedOn: 2013-07
`;

function edgesOf(table: string, name = 'un/treaty.participations.csv') {
  const { edges } = linked(BASE, { name: 'more.yaml', source: AS_YAML }, { name, source: table });
  return edges.filter(({ kind }) => kind === 'PARTICIPATION');
}

test('a row makes the edge that YAML would make of the same words', () => {
  const source = `${AS_YAML}
- treaty: un/treaty
  contributes: true
  participants:
    - { from: KAZ, action: RATIFICATION, date: 1994-08-12, inForceFrom: 1994-09-11, cite: [[doc/report, 1], [doc/list, Kazakhstan]], note: "Said twice, and alike." }
    - { from: KGZ, action: DENUNCIATION, date: 1999, cite: [doc/list, Kyrgyzstan], over: true }
`;
  const { edges } = linked(BASE, { name: 'more.yaml', source });
  expect(
    edgesOf(`${COLUMNS}
KAZ,un/treaty,RATIFICATION,1994-08-12,1994-09-11,doc/report|doc/list,1|Kazakhstan,,"Said twice, and alike."
KGZ,un/treaty,DENUNCIATION,1999,,doc/list,Kyrgyzstan,true,
`),
  ).toEqual(edges.filter(({ kind }) => kind === 'PARTICIPATION'));
});

test.each([
  ['a byte order mark', (table: string) => `\uFEFF${table}`],
  ['line ends of Windows', (table: string) => table.replaceAll('\n', '\r\n')],
  ['rows without any text', (table: string) => table.replaceAll('\n', '\n\n,,,,,,,,\n')],
  ['space around texts', (table: string) => table.replaceAll(',', ' , ')],
  ['quotation marks around every text', (table: string) => table.replace(/[^,\n]+/g, '"$&"')],
  ['another order of columns', (table: string) => table.replace(/^(.*?),(.*?),/gm, '$2,$1,')],
])('%s changes nothing', (_, changed) => {
  const table = `${COLUMNS}\nKAZ,un/treaty,SIGNATURE,1994-02-16,,doc/list,Kazakhstan,,\n`;
  expect(edgesOf(changed(table))).toEqual(edgesOf(table));
  expect(edgesOf(table).map(({ id }) => id)).toEqual(['KAZ>PARTICIPATION:signature:1994-02-16>un/treaty']);
});

test('a table may stand in any folder, by its own name', () => {
  const table = `${COLUMNS}\nKAZ,un/treaty,SIGNATURE,1994-02-16,,doc/list,Kazakhstan,,\n`;
  expect(edgesOf(table, 'world/participations.csv')).toHaveLength(1);
});
