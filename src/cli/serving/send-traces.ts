import type { Logger } from 'pino';
import { versionOfPackage } from '../version-of-package';

/** Traces that are being sent. */
export interface Traces {
  /** Sends what has not been sent, where that does not take long. */
  end(): Promise<void>;
}

/** Sends traces as `OTEL_*` says. What sends them is loaded only here: a start without traces is none the slower. */
export async function sendTraces(logger: Logger): Promise<Traces> {
  const { startTracing } = await import('./start-tracing.js');
  return startTracing(versionOfPackage(), logger);
}

/** Traces that nobody asked for. */
export const NO_TRACES: Traces = { end: () => Promise.resolve() };
