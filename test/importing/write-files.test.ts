import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../src/importing/write-files';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

function folderWith(name: string, files: Readonly<Record<string, string>>): (file: string) => string {
  mkdirSync(join(folder, name));
  const inIt = (file: string) => join(folder, name, file);
  for (const [file, content] of Object.entries(files)) writeFileSync(inIt(file), content);
  return inIt;
}

function contentsOf(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((file) => [file, readFileSync(join(path, file), 'utf8')]),
  );
}

test('writes, changes and removes files', () => {
  const at = folderWith('all', { 'changed.yaml': 'old', 'removed.yaml': 'old' });
  writeFiles([
    { path: at('changed.yaml'), content: 'new' },
    { path: at('removed.yaml'), content: null },
    { path: at('added.yaml'), content: 'new' },
  ]);
  expect(contentsOf(at(''))).toEqual({ 'added.yaml': 'new', 'changed.yaml': 'new' });
});

test('a file that can’t be written leaves all others as they were', () => {
  const before = { 'changed.yaml': 'old', 'no-folder': '', 'removed.yaml': 'old' };
  const at = folderWith('none', before);
  const run = () =>
    writeFiles([
      { path: at('changed.yaml'), content: 'new' },
      { path: at('removed.yaml'), content: null },
      { path: at('added.yaml'), content: 'new' },
      { path: at('no-folder/file.yaml'), content: 'new' },
    ]);
  expect(run).toThrow(/EEXIST|ENOTDIR/);
  expect(contentsOf(at(''))).toEqual(before);
});

test('a file that can’t be moved to its place puts back what had been moved before it', () => {
  const before = { 'changed.yaml': 'old', 'removed.yaml': 'old' };
  const at = folderWith('moved', before);
  const run = () =>
    writeFiles([
      { path: at('changed.yaml'), content: 'new' },
      { path: at('removed.yaml'), content: null },
      // What was written beside its place is moved once, and is not there to be moved again.
      { path: at('twice.yaml'), content: 'new' },
      { path: at('twice.yaml'), content: 'other' },
    ]);
  expect(run).toThrow(/ENOENT/);
  expect(contentsOf(at(''))).toEqual(before);
});
