import 'reflect-metadata';
import { join } from 'node:path';
import { nearestIds, requireNode } from '../../../src/questions/asking/find-node';
import type { GraphStore } from '../../../src/store/graph-store';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { GraphBuilder } from '../../store/graph-builder';
import { removeFolder, temporaryFolder } from '../../temporary-folder';

const GRAPH = new GraphBuilder()
  .node('State', 'KAZ', { name: 'Kazakhstan', translations: [{ language: 'RU', name: 'Казахстан' }] })
  .node('State', 'KGZ', { name: 'Kyrgyzstan' })
  .node('IloConvention', 'ilo/c182', { name: 'Worst Forms of Child Labour Convention, 1999', shortName: 'C182' })
  .node('Treaty', 'un/crc', { name: 'Convention on the Rights of the Child', aliases: ['CRC'] })
  .node('Treaty', 'un/crc-ic', { name: 'Optional Protocol to the Convention on the Rights of the Child' })
  .node('Group', 'group/children', { name: 'Children' })
  .node('Group', 'group/smuggled-migrants', { name: 'Persons who have been the object of smuggling of migrants' })
  .node('Group', 'group/irregular-migrants', { name: 'Migrants in an irregular situation' })
  .node('Group', 'group/migrant-workers', { name: 'Migrant workers' })
  .node('Group', 'group/migrant-children', { name: 'Migrant children' })
  .node('Topic', 'topic/children', { name: 'Children' })
  .node('Topic', 'topic/education', { name: 'Education' })
  .node('Topic', 'topic/labour-migration', { name: 'Work in another country' })
  .node('Topic', 'topic/kazakhstan-of-the-past', { name: 'History of Kazakhstan' })
  .node('Provision', 'un/crc/art-28', { name: 'Article 28' });

const folder = temporaryFolder();
let store: GraphStore;

beforeAll(async () => {
  store = openSqliteStore(join(folder, 'graph.sqlite'));
  await store.load(GRAPH.build(), 'digest');
});

afterAll(async () => {
  await store.close();
  removeFolder(folder);
});

test.each([
  ['letters swapped', 'KZA', 'State', 'KAZ'],
  ['small letters', 'kaz', 'State', 'KAZ'],
  ['a name', 'Kazakhstan', 'LegalNode', 'KAZ'],
  ['a name in small letters', 'kazakhstan', 'State', 'KAZ'],
  ['a name in Russian', 'Казахстан', 'State', 'KAZ'],
  ['a name with an error', 'Kazahkstan', 'State', 'KAZ'],
  ['a part of a name', 'Kyrgyz', 'State', 'KGZ'],
  ['an abbreviation', 'CRC', 'Instrument', 'un/crc'],
  ['a short name', 'C182', 'LegalNode', 'ilo/c182'],
  ['a whole name, where others hold it too', 'convention on the rights of the child', 'Treaty', 'un/crc'],
  ['a name of another kind as well', 'children', 'Topic', 'topic/children'],
  ['a name of another kind as well', 'children', 'Group', 'group/children'],
  ['an id with an error', 'un/crc/art-82', 'Provision', 'un/crc/art-28'],
  ['an id with a word of another', 'topic/migration', 'Topic', 'topic/labour-migration'],
  ['an id with an error that another word has', 'topic/educatoin', 'Topic', 'topic/education'],
  ['an id with a part missing', 'crc', 'Treaty', 'un/crc'],
])('for %s, %j as the id of a %s, %s was probably meant', async (_what, id, expected, near) => {
  expect(await nearestIds(store, id, expected)).toEqual([near]);
});

test.each([
  ['', 'LegalNode'],
  ['?!', 'LegalNode'],
  ['Atlantis', 'State'],
  ['Kazakhstan', 'Group'],
])('for %j as the id of a %s nothing is near', async (id, expected) => {
  expect(await nearestIds(store, id, expected)).toEqual([]);
});

// By the letters alone it would be `group/smuggled-migrants`, the shortest id that has the word.
test('for a word that several names hold, the three shortest names were probably meant', async () => {
  const near = ['group/migrant-workers', 'group/migrant-children', 'group/irregular-migrants'];
  expect(await nearestIds(store, 'migrants', 'Group')).toEqual(near);
  await expect(requireNode(store, 'group', 'migrants', 'Group')).rejects.toMatchObject({
    message: `There is no Group "migrants". Did you mean "${near[0]}", "${near[1]}" or "${near[2]}"?`,
  });
});

test('the error says it', async () => {
  await expect(requireNode(store, 'state', 'Kazakhstan', 'State')).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: 'There is no State "Kazakhstan". Did you mean "KAZ"?',
  });
});
