import type { ApolloServerOptions } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { QueryExecution } from './query-execution';
import type { RequestContext } from './request-context';

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

/** What Apollo Server calls a gateway: the one way in which it lets others execute the queries that it has parsed and validated. */
export function gatewayTo(schema: GraphQLSchema): Gateway {
  const execution = new QueryExecution(schema);
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operationName, request, context }) =>
          execution.execute({
            document,
            operationName,
            variables: request.variables,
            context: context as unknown as RequestContext,
          }),
      }),
    stop: () => Promise.resolve(),
  };
}
