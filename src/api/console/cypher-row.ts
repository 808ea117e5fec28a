import { GraphQLList, type GraphQLScalarType } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';

/** One row of an answer: a value a column, each of which may be null. */
export class CypherRow {}

/**
 * What a row is in the schema. type-graphql has one nullability for a list's items and the lists within it, so that it
 * can't make `[[JSON]!]!` itself; what it is told to take for a scalar, it takes as it is.
 */
export const CYPHER_ROW = { type: CypherRow, scalar: new GraphQLList(GraphQLJSON) as unknown as GraphQLScalarType };
