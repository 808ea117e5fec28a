import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { fileWithSeeds } from '../../project-seeds/file-with-seeds';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import { describeEveryField } from './every-field';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

describe('on SQLite every field', () => describeEveryField(async () => openSqliteStore(await fileWithSeeds(folder))));
