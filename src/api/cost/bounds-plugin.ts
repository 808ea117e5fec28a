import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { LIMITS } from '../../model/limits';
import type { RequestContext } from '../reading/request-context';
import { checkArguments } from './check-arguments';
import { checkJson } from './check-json';
import { introspectedValues } from './introspected-values';
import { queryCost } from './query-cost';

/**
 * Bounds what a request may ask for: before it is executed by its variables, arguments and cost; an answer that grew
 * too large is not sent.
 */
export function boundsPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (request) => Promise.resolve(refusing(() => checkOperation(schema, request))),
        willSendResponse({ response, contextValue: { budget } }) {
          const { refusal } = budget;
          if (refusal && response.body.kind === 'single')
            response.body.singleResult = {
              errors: [{ message: refusal.message, extensions: { code: refusal.code } }],
              data: null,
            };
          return Promise.resolve();
        },
      }),
  };
}

function checkOperation(
  schema: GraphQLSchema,
  { document, operation, request, contextValue }: GraphQLRequestContextDidResolveOperation<RequestContext>,
): void {
  for (const [name, value] of Object.entries(request.variables ?? {})) checkJson(`$${name}`, value);
  const variables = operation && variablesOf(schema, operation, request.variables ?? {});
  // Execution says what is wrong with them.
  if (!variables) return;
  checkArguments(schema, document, variables);
  const cost = queryCost(schema, { document, operation, variables: request.variables ?? {} });
  contextValue.notes.cost = cost;
  if (cost > LIMITS.cost)
    throw new LexgraphError(
      'TOO_COSTLY',
      `The questions of a request may cost at most ${LIMITS.cost} in all, but these cost ${cost}. Ask in several requests.`,
    );
  contextValue.budget.chargeValues(introspectedValues(schema, { document, operation, variables }, LIMITS.values));
}

function variablesOf(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  return coerced ?? null;
}

/** What a client did wrong is told with the status that says so. */
function refusing(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof LexgraphError)) throw error;
    throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
  }
}
