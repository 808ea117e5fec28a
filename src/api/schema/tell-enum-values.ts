import { GraphQLError, isEnumType, isIntrospectionType, type GraphQLEnumType, type GraphQLSchema } from 'graphql';

/** So many values are told in an error; of more, those that are like what was written. */
const MOST_TOLD = 20;

/**
 * Has the error for a value that an enum lacks name those that it has, whichever argument takes it; GraphQL names only
 * what is spelt alike.
 */
export function tellEnumValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isEnumType(type) && !isIntrospectionType(type) && type.getValues().length <= MOST_TOLD) tellValuesOf(type);
}

function tellValuesOf(type: GraphQLEnumType): void {
  const [parseLiteral, parseValue] = [type.parseLiteral.bind(type), type.parseValue.bind(type)];
  const told = ` It must be one of ${type
    .getValues()
    .map(({ name }) => name)
    .join(', ')}.`;
  type.parseLiteral = (...given) => telling(told, () => parseLiteral(...given));
  type.parseValue = (...given) => telling(told, () => parseValue(...given));
}

function telling(told: string, parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message + told, { nodes: error.nodes });
  }
}
