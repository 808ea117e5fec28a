import { Float, ID, Int } from 'type-graphql';
import type { ValueFamily, ValueKind } from '../../model/declaration/value-kind';
import { PartialDateScalar } from './scalars';

const SCALARS: Readonly<Partial<Record<ValueFamily, unknown>>> = {
  TEXT: String,
  FLAG: Boolean,
  NUMBER: Float,
  DATE: PartialDateScalar,
  REFERENCE: ID,
};

/** The type of values of the kind as type-graphql takes it: a scalar, an enum, a class, or a list of one of these. */
export function graphqlType(kind: ValueKind): unknown {
  return kind.isList ? [itemType(kind)] : itemType(kind);
}

/** The type of one value. */
export function itemType({ family, choices, parts, isWhole }: ValueKind): unknown {
  if (isWhole) return Int;
  return choices?.values ?? parts ?? SCALARS[family];
}
