import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { runCases } from './run-cases';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

runCases('SQLite', async () => openSqliteStore(await fileWithSeeds(folder)));
