import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { trace } from '@opentelemetry/api';
import type { RequestContext } from '../reading/request-context';
import { failed, inSpan } from './in-span';

/** How much is told of the name that a client gave its operation. */
const SHOWN_NAME = 80;

/** Answers an operation in a span of its own, which `operationTold` names once it is known which one it is. */
export function inOperation<T>(work: () => Promise<T>): Promise<T> {
  return inSpan('graphql', {}, work);
}

/** Tells of an operation its type and name and its first error; never its text or variables. */
export const operationTold: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve({ didResolveOperation: nameSpan, willSendResponse: tellError }),
};

function nameSpan({ operation, operationName }: GraphQLRequestContext<RequestContext>): Promise<void> {
  const type = operation?.operation ?? 'query';
  trace
    .getActiveSpan()
    ?.updateName(type)
    .setAttributes({
      'graphql.operation.type': type,
      ...(operationName && { 'graphql.operation.name': operationName.slice(0, SHOWN_NAME) }),
    });
  return Promise.resolve();
}

function tellError({ response }: GraphQLRequestContext<RequestContext>): Promise<void> {
  const span = trace.getActiveSpan();
  const [first] = response.body?.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
  if (span && first) failed(span, String(first.extensions?.['code']));
  return Promise.resolve();
}
