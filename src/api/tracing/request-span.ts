import { SpanKind, context, propagation, trace, type Attributes, type Context, type Span } from '@opentelemetry/api';
import type { IncomingMessage } from 'node:http';
import { TRACER, failed } from './in-span';

/** The span of a request, and what its work is done in. */
interface RequestSpan {
  readonly span: Span;
  readonly inside: Context;
}

/** Part of its client’s trace where it names one (`traceparent`). */
export function startRequestSpan({ method, headers }: IncomingMessage, route: string): RequestSpan {
  const outside = propagation.extract(context.active(), headers);
  const attributes = { 'http.request.method': method, 'http.route': route };
  const span = TRACER.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, outside);
  return { span, inside: trace.setSpan(outside, span) };
}

interface Answered {
  readonly status: number;
  readonly code: string;
}

/**
 * Refusals are answers, as conventions for servers have it: what is wrong is told of each, and 5xx alone counts as
 * failed.
 */
export function endRequestSpan(span: Span, { status, code }: Answered, told: Attributes): void {
  span.setAttributes({ 'http.response.status_code': status, ...told });
  if (status >= 500) failed(span, code);
  else if (code !== 'OK') span.setAttribute('error.type', code);
  span.end();
}
