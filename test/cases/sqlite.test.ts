import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { runCases } from './run-cases';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

runCases('SQLite', () => openSqliteStore(join(folder, 'graph.db')));
