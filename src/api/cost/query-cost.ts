import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';

interface QueryRequest {
  /** Valid. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is worked out from a query before it is executed. */
interface QueryCost {
  /** The sum of what its fields declare (`complexity`). */
  readonly cost: number;
  /** How many values its introspection may come to. */
  readonly introspected: number;
}

/** Works out what queries of a schema cost. */
export class QueryCosts {
  private readonly introspection: ComplexityEstimator;

  constructor(private readonly schema: GraphQLSchema) {
    this.introspection = introspectionEstimator(schema);
  }

  of(request: QueryRequest): QueryCost {
    return {
      cost: this.sum(request, [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 0 })]),
      introspected: this.sum(request, [this.introspection]),
    };
  }

  private sum({ document, operation, variables }: QueryRequest, estimators: ComplexityEstimator[]): number {
    const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    const query: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
    return getComplexity({ schema: this.schema, query, variables: { ...variables }, estimators });
  }
}

/** Lists of introspection, by the average length that they have in the schema; what is no introspection counts nothing. */
function introspectionEstimator(schema: GraphQLSchema): ComplexityEstimator {
  const types = Object.values(schema.getTypeMap());
  const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const inputs = types.filter(isInputObjectType);
  const fields = objects.flatMap((type) => Object.values(type.getFields()));
  const inputFields = inputs.flatMap((type) => Object.values(type.getFields()));
  const average = (all: number, of: number) => Math.max(1, all / Math.max(1, of));
  const lengths: Readonly<Record<string, number>> = {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: average(fields.length, objects.length),
    inputFields: average(inputFields.length, inputs.length),
    args: average(fields.flatMap(({ args }) => args).length, fields.length),
    interfaces: average(objects.flatMap((type) => type.getInterfaces()).length, objects.length),
    possibleTypes: average(
      types.filter(isInterfaceType).flatMap((type) => schema.getPossibleTypes(type)).length,
      objects.length,
    ),
    enumValues: average(types.filter(isEnumType).flatMap((type) => type.getValues()).length, types.length),
  };
  return ({ type, field, childComplexity }) => {
    const isIntrospection = isIntrospectionType(type) || isIntrospectionType(getNamedType(field.type));
    return isIntrospection ? (lengths[field.name] ?? 1) * (1 + childComplexity) : childComplexity;
  };
}
