import type { ThingQuery } from './thing.generated';

/** A node as the API gives it. */
export type Thing = NonNullable<ThingQuery['node']>;
