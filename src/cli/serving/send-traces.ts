import type { Logger } from 'pino';
import { versionOfPackage } from '../version-of-package';
import type { Traces } from './traces';

/** Sends traces as `OTEL_*` says. What sends them is loaded only here: a start without traces is none the slower. */
export async function sendTraces(logger: Logger): Promise<Traces> {
  const { startTracing } = await import('./start-tracing.js');
  return startTracing(versionOfPackage(), logger);
}
