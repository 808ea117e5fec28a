import { join } from 'node:path';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import { describeEveryField } from './every-field';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

describe('on SQLite every field', () => describeEveryField(() => openSqliteStore(join(folder, 'graph.sqlite'))));
