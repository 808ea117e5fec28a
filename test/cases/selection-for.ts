import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { IDENTITIES } from './differences';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Fields = GraphQLFieldMap<unknown, unknown>;
type Named = Readonly<Record<string, unknown>>;

/** What a citation is compared by. */
const CITED = ['document', 'pinpoint'];
/** Not fields: words that a text must have, and what is always asked. */
const UNASKED = new Set(['says', '__typename']);
const PAGE = 'pageInfo { hasNextPage endCursor }';

/** Writes what is asked of an answer: what its rows are about, and each field that the expected answers speak of. */
export class SelectionFor {
  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * With braces; empty for a leaf. Throws where an expected field is none of the type’s. What a list is asked `besides`
   * stands beside its rows.
   */
  answer(type: GraphQLOutputType, expected: readonly unknown[], besides = ''): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const composite = named as Composite;
    return 'edges' in composite.getFields() ? this.rows(composite, expected, besides) : this.thing(composite, expected);
  }

  /** Of the answer’s own rows, what an edge says beside its node is said of the row. */
  private rows(connection: Composite, expected: readonly unknown[], besides: string): string {
    const { edge, node } = endsOf(connection);
    const wanted = fieldsNamed(expected);
    const beside = [...wanted.keys()].filter((name) => !this.has(node, name) && name in edge.getFields());
    const ofRow = fieldsNamed(expected, (name) => !beside.includes(name));
    const told = 'concerns' in node.getFields() ? ['concerns { id }'] : [];
    const besideRow = beside.map((name) => this.field(edge, name, wanted.get(name) ?? []));
    return `{ ${besides}${PAGE} edges { ${besideRow.join(' ')} node { ${[this.fields(node, ofRow), ...told].join(' ')} } } }`;
  }

  private thing(type: Composite, expected: readonly unknown[]): string {
    return `{ ${this.fields(type, fieldsNamed(expected))} }`;
  }

  /** A connection within a row: its number, or its edges, of which a case may give the id of the node alone. */
  private related(connection: Composite, expected: readonly unknown[]): string {
    const { edge, node } = endsOf(connection);
    const items = expected.filter(Array.isArray).flat();
    const own = fieldsNamed(expected.filter((each) => !Array.isArray(each)));
    if (own.size > 0) return `{ ${[...own.keys()].map((name) => this.field(connection, name, [])).join(' ')} }`;
    const wanted = fieldsNamed(items);
    const beside = [...wanted.keys()].filter((name) => name !== 'node');
    const ofEdge = beside.map((name) => this.field(edge, name, wanted.get(name) ?? []));
    return `{ ${PAGE} edges { ${ofEdge.join(' ')} node ${this.thing(node, wanted.get('node') ?? [])} } }`;
  }

  private fields(type: Composite, wanted: ReadonlyMap<string, readonly unknown[]>): string {
    const known = type.getFields();
    const identities = [...IDENTITIES, ...(type.name === 'Citation' ? CITED : [])].filter((name) => name in known);
    const names = [...new Set([...identities, ...wanted.keys()])];
    return ['__typename', ...names.map((name) => this.field(type, name, wanted.get(name) ?? []))].join(' ');
  }

  private field(type: Composite, name: string, expected: readonly unknown[]): string {
    const field = type.getFields()[name];
    if (field) return this.written(field, expected);
    const kinds = this.kindsWith(type, name);
    if (kinds.length === 0) throw new Error(`${type.name} has no field "${name}".`);
    return kinds.map((kind) => `... on ${kind.name} { ${this.written(kind.getFields()[name]!, expected)} }`).join(' ');
  }

  private written({ name, type }: GraphQLField<unknown, unknown>, expected: readonly unknown[]): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return name;
    const composite = named as Composite;
    return `${name} ${'edges' in composite.getFields() ? this.related(composite, expected) : this.thing(composite, expected)}`;
  }

  private has(type: Composite, name: string): boolean {
    return name in type.getFields() || this.kindsWith(type, name).length > 0;
  }

  private kindsWith(type: Composite, name: string): readonly GraphQLObjectType[] {
    if (!isAbstractType(type)) return [];
    return this.schema.getPossibleTypes(type).filter((kind) => name in kind.getFields());
  }
}

function endsOf(connection: Composite): { edge: GraphQLObjectType; node: Composite } {
  const edge = getNamedType((connection.getFields() as Fields)['edges']!.type);
  if (!isObjectType(edge)) throw new Error(`${connection.name} has no edges of its own.`);
  return { edge, node: getNamedType(edge.getFields()['node']!.type) as Composite };
}

/** The fields that the expected values name, each with what is expected of it; of lists those of their items. */
function fieldsNamed(expected: readonly unknown[], isTaken = (_name: string) => true): Map<string, unknown[]> {
  const named = new Map<string, unknown[]>();
  for (const each of expected.flat(3).filter(isNamed)) {
    for (const [name, value] of Object.entries(each)) {
      if (!UNASKED.has(name) && isTaken(name)) named.set(name, [...(named.get(name) ?? []), value]);
    }
  }
  return named;
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
