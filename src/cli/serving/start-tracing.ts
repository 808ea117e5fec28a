import { setTimeout as sleep } from 'node:timers/promises';
import { DiagLogLevel, diag } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Logger } from 'pino';
import type { Traces } from './traces';

/** How long a stop waits for a collector, in milliseconds. */
const LONGEST_END = 2000;

/**
 * Sends traces to the collector of `OTEL_EXPORTER_OTLP_ENDPOINT` or `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`. The libraries
 * read the other `OTEL_*` themselves: headers, time-outs, sampler, batches, limits, names of the service. A collector
 * that does not answer is told in the log.
 */
export function startTracing(version: string, logger: Logger): Traces {
  const tell = (message: string) => logger.warn({ about: message }, 'traces could not be sent');
  const silent = () => undefined;
  diag.setLogger({ error: tell, warn: tell, info: silent, debug: silent, verbose: silent }, DiagLogLevel.WARN);
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'lexgraph', 'service.version': version }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return {
    async end() {
      await Promise.race([provider.shutdown().catch(() => undefined), sleep(LONGEST_END, undefined, { ref: false })]);
    },
  };
}
