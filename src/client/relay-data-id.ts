import { keyOf, type AnswerObject } from './key-of';

/**
 * The `getDataID` of a Relay environment. Give its compiler `schemaConfig: { nodeInterfaceIdField: 'key' }`, so that it
 * asks for `key` wherever it would for `id`.
 */
export function relayDataId(object: AnswerObject, typename: string): string | null {
  return keyOf({ __typename: typename, key: object.key });
}
