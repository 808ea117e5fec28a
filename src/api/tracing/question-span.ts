import { trace } from '@opentelemetry/api';
import type { GraphQLFieldResolver } from 'graphql';
import type { RequestContext } from '../reading/request-context';
import { inSpan } from './in-span';

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Answers a question in a span of its name, where requests are traced. What its rows show below it is part of the
 * operation.
 */
export function inQuestion(name: string, resolve: Resolve): Resolve {
  return (root, given, asked, info): unknown => {
    if (!trace.getActiveSpan()?.isRecording()) return resolve(root, given, asked, info);
    return inSpan(name, { 'lexgraph.question': name }, () => Promise.resolve(resolve(root, given, asked, info)));
  };
}
