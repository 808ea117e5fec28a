import { join } from 'node:path';

/** The folder of the project's own seeds. */
export const PROJECT_SEEDS = join(__dirname, '../../seeds');
