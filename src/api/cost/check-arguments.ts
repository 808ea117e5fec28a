import {
  GraphQLID,
  GraphQLString,
  TypeInfo,
  getArgumentValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { BadArgument } from '../../model/errors/bad-argument';
import { BadFilter } from '../../model/errors/bad-filter';
import { argumentLimits } from './argument-limits';

type Values = Readonly<Record<string, unknown>>;

/**
 * Checks the length of every text and list that a valid query gives to its fields, in arguments and filters, before any
 * of it is worked with. Throws `BAD_ARGUMENT` or `BAD_FILTER`.
 */
export function checkArguments(schema: GraphQLSchema, document: DocumentNode, variables: Values): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        if (!field || !node.arguments?.length) return;
        for (const argument of field.args) {
          const value = valueOf(() => getArgumentValues(field, node, variables), argument);
          checkValue(argument.name, argument.type, value, argumentLimits(field.name, argument.name));
        }
      },
    }),
  );
}

/** Undefined where GraphQL itself refuses the arguments, as it does for want of a variable: execution says so. */
function valueOf(read: () => Values, { name }: GraphQLArgument): unknown {
  try {
    return read()[name];
  } catch {
    return undefined;
  }
}

function checkValue(
  path: string,
  type: GraphQLInputType,
  value: unknown,
  limits: ReturnType<typeof argumentLimits>,
): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) return checkValue(path, type.ofType, value, limits);
  if (isListType(type)) {
    const values = value as readonly unknown[];
    refuseAbove(limits.values, values.length, path, 'values');
    values.forEach((each) => checkValue(path, type.ofType, each, limits));
  } else if (isInputObjectType(type)) {
    for (const [name, inner] of Object.entries(value)) {
      const field = type.getFields()[name];
      if (field) checkValue(`${path}.${name}`, field.type, inner, argumentLimits(null, name));
    }
  } else if (type === GraphQLID) refuseAbove(limits.id, (value as string).length, path, 'characters');
  else if (type === GraphQLString) refuseAbove(limits.text, (value as string).length, path, 'characters');
}

function refuseAbove(most: number, found: number, path: string, what: string): void {
  if (found <= most) return;
  const problem = `may have at most ${most} ${what}, but it has ${found}`;
  throw path.includes('.') ? new BadFilter(path, `${problem}.`) : new BadArgument(path, problem);
}
