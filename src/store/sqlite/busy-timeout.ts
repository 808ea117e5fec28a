/**
 * Waits so long, five seconds, for another connection that holds the whole file: a load, or one that recovers what a
 * process left that was killed.
 */
export const WAIT_WHILE_BUSY = 'PRAGMA busy_timeout = 5000';
