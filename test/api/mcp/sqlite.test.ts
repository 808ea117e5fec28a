import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { fileWithSeeds } from '../../project-seeds/file-with-seeds';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import { describeAnswers } from './answers';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

describe('an assistant over SQLite', () => describeAnswers(async () => openSqliteStore(await fileWithSeeds(folder))));
