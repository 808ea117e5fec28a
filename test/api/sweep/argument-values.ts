import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';

/** Texts that nobody means: none, signs of every language that a statement is written in, parts without end. */
const TEXTS = ['', '\\u0000%_\'\\"\\\\;--/*#-/', 'a/'.repeat(99), 'KAZ'].map((text) => `"${text}"`);

/** Values of a scalar that its own parser must refuse or our code must bear. */
const VALUES_OF: Readonly<Record<string, readonly string[]>> = {
  [GraphQLInt.name]: ['0', '-1', '1', '501', '2147483647', '-2147483648'],
  [GraphQLFloat.name]: ['0', '-1', '1.5', '1e308', '-1e308', '5e-324'],
  [GraphQLBoolean.name]: ['true', 'false'],
  Date: ['"0001-01-01"', '"9999-12-31"', '"2012-10-01"'],
  PartialDate: ['"0001"', '"9999-12"', '"2012-10-01"'],
  JSON: ['{ a: [1, "b", null] }', '[]', '1'],
};

/**
 * Literals of the type that its parser lets through, extreme ones first; of lists also none, null within and very many.
 */
export function valuesOf(type: GraphQLInputType): readonly string[] {
  if (isNonNullType(type)) return ofNullable(type.ofType);
  return ['null', ...ofNullable(type)];
}

function ofNullable(type: GraphQLInputType): readonly string[] {
  if (isListType(type)) {
    const inner = valuesOf(type.ofType);
    const many = inner.at(-1) ?? 'null';
    return ['[]', ...inner.map((value) => `[${value}]`), `[${Array(1_001).fill(many).join(', ')}]`];
  }
  const named = getNamedType(type);
  if (isEnumType(named))
    return named
      .getValues()
      .slice(0, 2)
      .map(({ name }) => name);
  if (isInputObjectType(named)) return ['{}'];
  return VALUES_OF[named.name] ?? TEXTS;
}

/** A value that will do, for arguments that are not tried. */
export function rightValueOf(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${rightValueOf(nullable.ofType)}]`;
  return ofNullable(nullable).at(-1) ?? 'null';
}
