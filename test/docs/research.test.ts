import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQueries } from '../cypher-research/research-query';

const PAGE = readFileSync(join(__dirname, '../../docs/research.md'), 'utf8');
const QUERIES = readQueries();

/** The table rows of the page that lead to a query, without the spaces that only line them up. */
const ROWS = PAGE.split('\n')
  .filter((line) => line.startsWith('| ['))
  .map((line) => line.replace(/ +/g, ' ').trim());

test('the page for researchers presents each worked query once, in the words of its header', () => {
  const expected = QUERIES.map(({ name, answers }) => {
    const [, file = ''] = name.split('/');
    return `| [${file}](../cypher/research/${name}.cypher) | ${answers} |`;
  });
  expect([...ROWS].sort()).toEqual([...expected].sort());
});

test('it presents them by topic, one table a folder', () => {
  const folderOf = (row: string): string | undefined => /research\/(\w+)\//.exec(row)?.[1];
  const folders = ROWS.map(folderOf).filter((folder, index, all) => folder !== all[index - 1]);
  expect(folders.length).toBe(new Set(QUERIES.map(({ name }) => name.split('/')[0])).size);
});
