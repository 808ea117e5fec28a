import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Composite = GraphQLObjectType | GraphQLInterfaceType;

interface SelectionOptions {
  /** Whether a field is selected. */
  readonly picks: (field: GraphQLField<unknown, unknown>, of: Composite) => boolean;
  /** How many levels of nodes below each other. */
  readonly nodes: number;
  /** What follows a relation’s name: `(first: 3)`. */
  readonly page?: string;
}

/**
 * Writes selections of types of the schema. Of what has an id of its own no more than that is selected where enough
 * nodes lie below each other.
 */
export class SelectionWriter {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: SelectionOptions,
  ) {}

  /** The fields of the type, without braces. */
  of(type: Composite, nodes = this.options.nodes): string {
    if (this.isNode(type) && nodes === 0) return '__typename id';
    const below = this.isNode(type) ? nodes - 1 : nodes;
    const fields = Object.values(type.getFields())
      .filter((field) => !field.args.some(isRequiredArgument) && this.options.picks(field, type))
      .map((field) => this.field(field, below));
    return ['__typename', ...fields].join(' ');
  }

  private field({ name, type, args }: GraphQLField<unknown, unknown>, nodes: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return name;
    if (!isObjectType(named) && !isInterfaceType(named)) return '';
    const page = args.some((argument) => argument.name === 'first') ? (this.options.page ?? '') : '';
    // Counts within counts are the same type again.
    if (named.name === 'ValueCount') return `${name} { field value count }`;
    return `${name}${page} { ${this.of(named, nodes)} }`;
  }

  private isNode(type: Composite): boolean {
    const node = this.schema.getType('LegalNode');
    return type === node || (isInterfaceType(node) && type.getInterfaces().includes(node));
  }
}
