import { join } from 'node:path';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import { describeEveryArgument } from './every-argument';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

describe('on SQLite every argument', () => describeEveryArgument(() => openSqliteStore(join(folder, 'graph.sqlite'))));
