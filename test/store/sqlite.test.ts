import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { describeGraphStore } from './contract';
import { removeFolder, temporaryFolder } from '../temporary-folder';

describeGraphStore('SQLite store', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'graph.sqlite');
  const store = openSqliteStore(file);
  const reopen = () => Promise.resolve(openSqliteStore(file));
  return Promise.resolve({ store, reopen, dispose: () => store.close().finally(() => removeFolder(folder)) });
});
