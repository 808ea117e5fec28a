// Made by npm run generate.

import type { Operation } from '../../api/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OwnTextsQueryVariables = Exact<{
  id: string;
}>;


export type OwnTextsQuery = { ownTexts: Array<{ number: string, language: string, words: string, source: string, licence: string }> | null };

export const OwnTextsOperation = "query OwnTexts($id:ID!){ownTexts(of:$id){number language words source licence}}" as Operation<OwnTextsQuery, OwnTextsQueryVariables>;

