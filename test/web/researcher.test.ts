import 'reflect-metadata';
import { ConsoleAccess } from '../../src/api/console/console-access';
import { loadSeeds } from '../../src/seeding/load-seeds';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { openConsole } from '../../src/store/open-console';
import { describeWithSeedsOnNeo4j } from '../neo4j/describe-with-seeds-on-neo4j';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';
import { describeInBrowser } from './describe-in-browser';
import { savedBy } from './saved-by';

const TOKEN = 'a-token-of-one-researcher';

describeInBrowser('a researcher without Neo4j', (open) => {
  test('goes from a thing to its graph, opens a node by the keyboard, follows a way, and takes it along', async () => {
    const { page, complaints } = await open('/thing/kaz/order-468?on=2012-10-01');
    await page.getByRole('link', { name: 'Show it as a graph' }).click();
    // Report A/HRC/24/43/Add.1, para. 53: the clause of Order 468.
    const clause = page.getByRole('button', { name: /^Open Ban on seasonal migrant workers/ }).first();
    await clause.focus();
    await page.keyboard.press('Enter');
    const table = page.getByRole('region', { name: 'The graph as a table' });
    await table
      .getByRole('row')
      .filter({ hasText: 'Runs against' })
      .filter({ hasText: 'Access to education' })
      .first()
      .waitFor();
    await page.getByRole('img', { name: /^The picture of \d+ nodes/ }).waitFor();
    const graphMl = await savedBy(page, 'GraphML');
    expect(graphMl).toContain('<node id="kaz/order-468/ban-on-seasonal-migrants-children">');
    expect(graphMl).toContain('<data key="relation">contradicts</data>');
    expect(await savedBy(page, 'SVG')).toMatch(/^<svg .*<circle .*<\/svg>/);
    expect((await savedBy(page, 'PNG')).slice(1, 4)).toBe('PNG');
    await page.goto('/graph?of=kaz/order-468&to=un/crc&on=2012-10-01');
    await page.getByRole('heading', { name: '5 shortest ways' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('is told how to get one', async () => {
    const { page } = await open('/cypher');
    await page.getByText('Start a Neo4j with “npm run neo4j”').waitFor();
  });
});

describeWithSeedsOnNeo4j((databaseForSeeds) => {
  describeInBrowser(
    'a researcher',
    (open) => {
      test('runs a query of the library with a token, sees it as a table and takes it along', async () => {
        const { page, complaints } = await open('/cypher?from=treaties/signed-without-consent');
        await page.getByRole('button', { name: 'Run' }).click();
        await page.getByText('open to researchers who show their token').waitFor();
        await page.getByLabel(/^Researcher’s token/).fill(TOKEN);
        await page.getByRole('button', { name: 'Run' }).click();
        await page.getByRole('heading', { name: 'Result' }).waitFor();
        await page.getByRole('columnheader', { name: 'instrument', exact: true }).waitFor();
        expect(await savedBy(page, 'Save as CSV')).toContain('"instrument"');
        expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage, location.href])')).not.toContain(
          TOKEN,
        );
        expect(complaints.filter((complaint) => !complaint.includes('status of 401'))).toEqual([]);
      });

      test('types a statement with completion from the graph, and runs it by the keyboard', async () => {
        const { page } = await open('/cypher', { locale: 'ru-RU' });
        await page.getByLabel(/^Токен исследователя/).fill(TOKEN);
        const editor = page.getByRole('textbox', { name: 'Запрос Cypher' });
        await editor.click();
        await page.keyboard.press('Control+A');
        await page.keyboard.type('MATCH (s:Sta');
        await page.getByRole('option', { name: 'State', exact: true }).click();
        await page.keyboard.type(" {id: 'KAZ'");
        await page.keyboard.press('End');
        await page.keyboard.type(' RETURN s.name AS name');
        await page.keyboard.press('Control+Enter');
        await page.getByRole('cell', { name: 'Kazakhstan' }).waitFor();
      });

      test('sees the nodes of a result as a graph, and takes it along', async () => {
        const { page, complaints } = await open('/cypher');
        await page.getByLabel(/^Researcher’s token/).fill(TOKEN);
        await page.getByRole('textbox', { name: 'Cypher statement' }).click();
        await page.keyboard.press('Control+A');
        await page.keyboard.press('Delete');
        // Article 28(1) is a part of article 28, and that of the Convention.
        await page.keyboard.insertText("MATCH path = ({id: 'un/crc/art-28-1'})-[:PART_OF*]->(:Treaty) RETURN path");
        await page.keyboard.press('Control+Enter');
        await page.getByRole('button', { name: 'Graph', exact: true }).click();
        await page.getByRole('img', { name: 'The picture of 3 nodes' }).waitFor();
        const graphMl = await savedBy(page, 'GraphML');
        expect(graphMl).toContain('<edge id=');
        expect(graphMl).toMatch(/source="un\/crc\/art-28" target="un\/crc"><data key="relation">PART_OF</);
        expect(complaints.filter((complaint) => !complaint.includes('status of 401'))).toEqual([]);
      });

      test('is told that what writes is refused', async () => {
        const { page } = await open('/cypher');
        await page.getByLabel(/^Researcher’s token/).fill(TOKEN);
        await page.getByRole('textbox', { name: 'Cypher statement' }).click();
        await page.keyboard.press('Control+A');
        await page.keyboard.type('CREATE ');
        await page.keyboard.press('Control+Enter');
        await page.getByText('The statement was not run:').waitFor();
      });
    },
    async () => {
      const settings = await databaseForSeeds();
      const store = openNeo4jStore(settings);
      await loadSeeds(PROJECT_SEEDS, store);
      const rights = { researcherTokens: [TOKEN], isOpenToAll: false };
      return { store, console: new ConsoleAccess(await openConsole(settings), rights) };
    },
  );
});
