import type { GraphStore } from './graph-store';
import { openSqliteStore } from './sqlite/sqlite-store';

/** Opens the store that the configuration names. */
export function openStore(configuration: { readonly storeFile: string }): GraphStore {
  return openSqliteStore(configuration.storeFile);
}
