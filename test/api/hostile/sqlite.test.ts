import { join } from 'node:path';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import { describeWithstanding } from './withstands';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

describe('an API on SQLite withstands', () =>
  describeWithstanding(() => openSqliteStore(join(folder, 'graph.sqlite'))));
