import { generateOperations } from './generate-operations.mjs';

process.exitCode = (await generateOperations({ check: true })) > 0 ? 1 : 0;
