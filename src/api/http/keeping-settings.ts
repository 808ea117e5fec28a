import { NONE_REGISTERED, type RegisteredQueries } from './registered-queries';

/** What the API keeps. */
export interface KeepingSettings {
  /** Bytes of answers that are kept; 0 for none. */
  readonly cacheBytes: number;
  /** How long others may show an answer again without asking, in seconds. */
  readonly cacheSeconds: number;
  readonly registered: RegisteredQueries;
}

export const NOTHING_KEPT: KeepingSettings = { cacheBytes: 0, cacheSeconds: 0, registered: NONE_REGISTERED };
