// Made by npm run generate.

/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../client/schema-types.generated';

export type PunishesFragment = { penalties: Array<{ kind: Schema.PenaltyKind, part: string | null, alternative: string | null, optional: boolean, minimum: number | null, maximum: number | null, unit: string | null, condition: string | null }> };

