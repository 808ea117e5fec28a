import { resolve } from 'node:path';

/** The folder of the project, or of the package where it is installed: seeds/, schema/ and cypher/ lie there. */
export const PROJECT = resolve(__dirname, '../..');
