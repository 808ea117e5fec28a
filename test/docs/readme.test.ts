import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { RequestContext } from '../../src/api/reading/request-context';
import { loadSeeds } from '../../src/seeding/load-seeds';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const PROJECT = join(__dirname, '..', '..');
const README = readFileSync(join(PROJECT, 'README.md'), 'utf8');

interface Answer {
  readonly obligationsCovering: {
    readonly edges: readonly { readonly node: { readonly obligation: { id: string } } }[];
  };
}

/** The first block of that language in the README. */
function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(README)?.[1] ?? '';
}

test('the README’s question has the answer that it prints', async () => {
  const folder = temporaryFolder();
  const store = openSqliteStore(await fileWithSeeds(folder));
  await loadSeeds(PROJECT_SEEDS, store);
  const { data, errors } = await graphql({
    schema: buildApiSchema(),
    source: block('graphql'),
    contextValue: new RequestContext(store),
  });
  await store.close();
  removeFolder(folder);
  expect(errors).toBeUndefined();
  const rows = (data as unknown as Answer).obligationsCovering.edges.map(({ node }) => node);
  const printed = JSON.parse(block('json')) as { obligation: { id: string } };
  expect(JSON.parse(JSON.stringify(rows.find(({ obligation }) => obligation.id === printed.obligation.id)))).toEqual(
    printed,
  );
  expect(README).toContain(`One of its ${rows.length} rows`);
}, 180_000);
