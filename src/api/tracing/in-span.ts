import { SpanKind, SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api';
import { LexgraphError } from '../../model/errors/lexgraph-error';

/** What spans are made by. It makes none that is sent before `startTracing` was called. */
export const TRACER = trace.getTracer('lexgraph');

/**
 * Does work within a span of this name, which is part of the one that it is done in; what fails is told by its code.
 */
export function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
  kind = SpanKind.INTERNAL,
): Promise<T> {
  return TRACER.startActiveSpan(name, { attributes, kind }, async (span) => {
    try {
      return await work();
    } catch (error) {
      failed(span, error instanceof LexgraphError ? error.code : 'INTERNAL_SERVER_ERROR');
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Says of a span what went wrong in it. Never by a message, which may hold what a client sent. */
export function failed(span: Span, code: string): void {
  span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
}
