import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { useStartedApi } from '../project-seeds/use-started-api';
import { outputOf, runs } from '../run-program';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const EXAMPLES = resolve(__dirname, '../../examples');
const ASKED = ['group/migrant-children', '2012-10-01'];

describe('scripts of examples', () => {
  const api = useStartedApi();
  const folder = temporaryFolder();
  afterAll(() => removeFolder(folder));

  async function totalOf(question: string): Promise<number> {
    const query = `{ ${question}(state: "KAZ", group: "group/migrant-children", asOf: "2012-10-01") { totalCount } }`;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${api()}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return (
      ((await response.json()) as { data: Record<string, { totalCount: number }> }).data[question]?.totalCount ?? 0
    );
  }

  const python = runs('python3', ['-c', 'import csv']) ? test : test.skip;
  python('the Python script writes every gap of all pages', async () => {
    const csv = await outputOf('python3', [join(EXAMPLES, 'python/gaps.py'), `${api()}/graphql`, ...ASKED], folder);
    const [head, ...rows] = csv.split('\r\n').filter((line) => /^[A-Za-z_]+,/.test(line));
    expect(head).toBe('kind,basis,holds,obligation,summary,sources');
    const total = await totalOf('gaps');
    expect(total).toBeGreaterThan(50);
    expect(rows).toHaveLength(total);
  });

  python('it says what the API refuses, and ends with an error', async () => {
    const args = [join(EXAMPLES, 'python/gaps.py'), `${api()}/graphql`, 'group/nobody', '2012-10-01'];
    await expect(outputOf('python3', args, folder)).rejects.toThrow('There is no Group "group/nobody"');
  });

  const hasR = runs('Rscript', ['-e', 'library(httr); library(jsonlite)']);
  const r = hasR ? test : test.skip;
  r(
    `the R script counts all obligations and draws a chart${hasR ? '' : ' (no Rscript with httr and jsonlite here)'}`,
    async () => {
      const written = await outputOf(
        'Rscript',
        [join(EXAMPLES, 'r/standings.R'), `${api()}/graphql`, ...ASKED],
        folder,
      );
      const [title, head, ...rows] = written.trim().split('\n');
      const total = await totalOf('obligationsCovering');
      expect(title).toBe(`${total} obligations on 2012-10-01`);
      expect(head).toBe('"instrument","standing","obligations"');
      expect(rows.reduce((sum, row) => sum + Number(row.split(',')[2]), 0)).toBe(total);
      expect(existsSync(join(folder, 'standings.pdf')) && statSync(join(folder, 'standings.pdf')).size).toBeGreaterThan(
        3000,
      );
    },
  );
});
