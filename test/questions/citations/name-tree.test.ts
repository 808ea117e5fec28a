import { citationTokens } from '../../../src/model/citations/citation-token';
import { NameTree } from '../../../src/questions/citations/name-tree';

function treeOf(...names: readonly string[]): NameTree<string> {
  const tree = new NameTree<string>();
  for (const name of names) tree.add(name, name);
  return tree;
}

function near(tree: NameTree<string>, text: string): readonly string[] {
  return tree.nearAt(citationTokens(text), 0)?.values ?? [];
}

const LAWS = treeOf('Labour Code', 'Law on migration', 'Law on refugees', 'Constitution', 'Water Code', 'ICRMW');

test.each<[string, string, readonly string[]]>([
  ['a letter that is left out', 'Laour Code', ['Labour Code']],
  ['a letter too many', 'Law on migraation', ['Law on migration']],
  ['two letters that changed places', 'Cosntitution', ['Constitution']],
  ['what is written right is no error', 'Labour Code', []],
  ['errors in two words', 'Laour Cdoe', []],
  ['two errors in a word', 'Labbuor Code', []],
  ['a first letter, which makes another word', 'Law on emigration', []],
  ['a word of another name', 'Labour on refugees', []],
  ['a short word', 'Law no refugees', []],
  ['an abbreviation', 'ICRWM', []],
  ['a part of a name', 'Laour', []],
])('%s: %s', (_what, text, found) => expect(near(LAWS, text)).toEqual(found));

test('where two acts are as near, none is read; two acts of one name are', () => {
  const tree = treeOf('Law on harbours', 'Law on harvours');
  expect(near(tree, 'Law on hartours')).toEqual([]);
  const ofOneName = new NameTree<string>();
  ofOneName.add('Labour Code', 'of 2007');
  ofOneName.add('Labour Code', 'of 2015');
  expect(near(ofOneName, 'Laboor Code')).toEqual(['of 2007', 'of 2015']);
});
