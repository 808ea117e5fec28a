// Made by npm run generate.

import type { Operation } from '../../api/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CypherQueryVariables = Exact<{
  statement: string;
  parameters?: unknown;
}>;


export type CypherQuery = { cypher: { columns: Array<string>, rows: Array<Array<unknown>>, truncated: boolean, milliseconds: number } | null };

export const CypherOperation = "query Cypher($statement:String!$parameters:JSON){cypher(statement:$statement parameters:$parameters){columns rows truncated milliseconds}}" as Operation<CypherQuery, CypherQueryVariables>;

