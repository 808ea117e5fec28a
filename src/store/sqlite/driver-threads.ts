/**
 * More than connections that read: without it the driver has as many as there are processors, and slow statements take
 * all of them.
 */
const THREADS = '6';

/** To be called before the driver is used for the first time. */
export function giveDriverThreads(): void {
  process.env['TOKIO_WORKER_THREADS'] ??= THREADS;
}
