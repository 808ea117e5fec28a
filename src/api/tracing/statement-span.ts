import { SpanKind, trace } from '@opentelemetry/api';
import type { AroundStatement } from '../../store/graph-store';
import { inSpan } from './in-span';

/** Runs each statement of a request in a span of its name: a text in `cypher/` or `sql/`, never its parameters. */
export function tracedStatements(engine: 'neo4j' | 'sqlite'): AroundStatement {
  const attributes = { 'db.system.name': engine };
  return (name, run) =>
    trace.getActiveSpan()?.isRecording()
      ? inSpan(name, { ...attributes, 'db.query.summary': name }, run, SpanKind.CLIENT)
      : run();
}
