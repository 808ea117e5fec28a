import {
  Kind,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What a value of an answer is made of: read from the schema and the query, for its JSON Schema and its words. */
export type Shape = { readonly isNullable: boolean } & (
  | { readonly is: 'text' | 'integer' | 'number' | 'boolean' }
  | { readonly is: 'choice'; readonly of: GraphQLEnumType }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'object'; readonly fields: ReadonlyMap<string, FieldShape> }
);

export interface FieldShape {
  readonly shape: Shape;
  /** Whether objects of some kinds only have it. */
  readonly isOptional: boolean;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const SIMPLE: Readonly<Record<string, 'integer' | 'number' | 'boolean'>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
};

const TYPE_NAME: FieldShape = { shape: { is: 'text', isNullable: false }, isOptional: false };

/** The shape of what a valid query selects of a type. */
export function shapeOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  selection: SelectionSetNode | undefined,
  fragments: Fragments,
): Shape {
  if (isNonNullType(type)) return { ...shapeOf(schema, type.ofType, selection, fragments), isNullable: false };
  if (isListType(type)) return { is: 'list', isNullable: true, of: shapeOf(schema, type.ofType, selection, fragments) };
  if (isEnumType(type)) return { is: 'choice', isNullable: true, of: type };
  if (!isCompositeType(type) || !selection) return { is: SIMPLE[type.name] ?? 'text', isNullable: true };
  const fields = new Map<string, FieldShape>();
  addFields(fields, { schema, fragments }, type, selection, false);
  return { is: 'object', isNullable: true, fields };
}

function addFields(
  fields: Map<string, FieldShape>,
  { schema, fragments }: { readonly schema: GraphQLSchema; readonly fragments: Fragments },
  type: GraphQLNamedType,
  { selections }: SelectionSetNode,
  isOptional: boolean,
): void {
  for (const each of selections) {
    if (each.kind === Kind.FIELD) {
      const name = each.alias?.value ?? each.name.value;
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[each.name.value] : undefined;
      const shape = field && shapeOf(schema, field.type, each.selectionSet, fragments);
      fields.set(name, shape ? { shape, isOptional } : TYPE_NAME);
      continue;
    }
    const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value);
    if (!fragment) continue;
    const on = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
    if (on)
      addFields(fields, { schema, fragments }, on, fragment.selectionSet, isOptional || !isAlways(schema, on, type));
  }
}

/** Whether whatever is of the one type is of the other, too. */
function isAlways(schema: GraphQLSchema, on: GraphQLNamedType, type: GraphQLNamedType): boolean {
  const named = getNamedType(type);
  return (
    on === named ||
    (isInterfaceType(on) && (isObjectType(named) || isInterfaceType(named)) && schema.isSubType(on, named))
  );
}
