import {
  Kind,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getNamedType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';

type Field = GraphQLField<unknown, unknown>;

/** The fields at the root that tell of the schema. */
const ROOTS: Readonly<Record<string, Field>> = {
  [SchemaMetaFieldDef.name]: SchemaMetaFieldDef as Field,
  [TypeMetaFieldDef.name]: TypeMetaFieldDef as Field,
};

/** Characters of a text that count as one value more. */
const TEXT = 100;

interface Introspection {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many values the answer will hold that tell of the schema: fields, and each further hundred characters of their
 * texts. They are counted, not estimated, by the resolvers that will give them; where there are more than `most`, it
 * stops there, and gives a number above it.
 */
export function introspectedValues(
  schema: GraphQLSchema,
  { document, operation, variables }: Introspection,
  most: number,
) {
  const root = schema.getQueryType();
  if (!root || operation.operation !== OperationTypeNode.QUERY) return 0;
  const counter = new IntrospectionCounter(schema, fragmentsOf(document), variables, most);
  const fields = collectFields(schema, counter.fragments, variables, root, operation.selectionSet);
  for (const nodes of fields.values()) {
    const field = ROOTS[nodes[0]?.name.value ?? ''];
    if (field) counter.countField(field, nodes, undefined);
  }
  return counter.counted;
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((each) => [each.name.value, each]));
}

class IntrospectionCounter {
  counted = 0;
  /** By what is asked of it, what each object comes to: most objects are told of many times. */
  private readonly known = new Map<FieldNode | string, Map<unknown, number>>();

  constructor(
    private readonly schema: GraphQLSchema,
    readonly fragments: Record<string, FragmentDefinitionNode>,
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly most: number,
  ) {}

  countField(field: Field, nodes: readonly FieldNode[], source: unknown): void {
    this.counted += 1;
    if (this.counted > this.most) return;
    const [node] = nodes as [FieldNode];
    const given = getArgumentValues(field, node, this.variables);
    const value: unknown = field.resolve
      ? field.resolve(source, given, undefined, { schema: this.schema } as GraphQLResolveInfo)
      : (source as Record<string, unknown>)[field.name];
    const type = getNamedType(field.type);
    if (isObjectType(type)) for (const each of [value].flat()) this.countObject(type, nodes, each);
    else if (typeof value === 'string') this.counted += Math.floor(value.length / TEXT);
  }

  private countObject(type: GraphQLObjectType, nodes: readonly FieldNode[], source: unknown): void {
    if (source === null || source === undefined || this.counted > this.most) return;
    const known = nodes.length === 1 ? this.knownOf(nodes[0] as FieldNode) : new Map<unknown, number>();
    const before = this.counted;
    const counted = known.get(source);
    if (counted !== undefined) {
      this.counted += counted;
      return;
    }
    const fields = collectSubfields(this.schema, this.fragments, this.variables, type, [...nodes]);
    for (const each of fields.values()) {
      const field = type.getFields()[each[0]?.name.value ?? ''];
      if (field) this.countField(field as Field, each, source);
      else this.counted += 1;
    }
    known.set(source, this.counted - before);
  }

  /** Under other names the same may be asked for again: what is asked of an object is told by its text. */
  private knownOf(node: FieldNode): Map<unknown, number> {
    const asked = textOf(node.selectionSet) ?? node;
    const known = this.known.get(asked) ?? new Map<unknown, number>();
    this.known.set(asked, known);
    return known;
  }
}

function textOf(asked: SelectionSetNode | undefined): string | undefined {
  return asked?.loc?.source.body.slice(asked.loc.start, asked.loc.end);
}
