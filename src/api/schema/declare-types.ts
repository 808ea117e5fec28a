import { Field, ID, InterfaceType, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { descriptionOfInterface, type NodeClass, type NodeKindDeclaration } from '../../model/declaration/node-kind';
import { propertiesOf, type PropertyDeclaration } from '../../model/declaration/property';
import { descriptionOfValues } from '../../model/declaration/value-class';
import type { Choices } from '../../model/declaration/value-kind';
import { LegalEdge } from '../../model/edges/legal-edge';
import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import { LegalNode } from '../../model/nodes/legal-node';
import { searchField } from '../../model/search/search-field';
import { searchForm } from '../../model/search/search-form';
import { citationVerdict } from '../../model/values/citation-verdict';
import { coverage } from '../../model/values/coverage';
import { dataKind } from '../../model/values/data-kind';
import { heldPlace } from '../../model/values/held-place';
import { partyStatus } from '../../model/values/party-status';
import { standing } from '../../model/values/standing';
import { graphqlType } from './graphql-type';
import { RelayNode } from './relay-node';
import { resolveKind } from './resolve-kind';

/** What answers are chosen from, beside what properties are. */
const CHOICES_OF_ANSWERS = [citationVerdict, coverage, dataKind, heldPlace, partyStatus, searchField, searchForm, standing];

/**
 * Applies type-graphql to what the model declares: kinds, interfaces, edges, values with parts and enums. To be called
 * once.
 */
export function declareTypes(): void {
  const types = new DeclaredTypes();
  for (const { choices } of CHOICES_OF_ANSWERS) types.declareChoices(choices);
  for (const kind of kindsAsEdgesNameThem()) types.declareNode(kind.type, kind.label, kind.description);
  for (const edge of EDGE_KINDS) types.declareEdge(edge.type, edge.description);
}

/** All kinds, in the order in which edges join them: it is that of the printed schema. */
function kindsAsEdgesNameThem(): ReadonlySet<NodeKindDeclaration> {
  const ends = EDGE_KINDS.flatMap(({ from, to }) => [...new Set([...from, ...to])].sort(byName));
  const kinds = ends.map((type) => NODE_KINDS.find((kind) => kind.type === type)).filter((kind) => kind !== undefined);
  return new Set([...kinds, ...NODE_KINDS]);
}

function byName(one: NodeClass, other: NodeClass): number {
  return one.name < other.name ? -1 : 1;
}

/** Each class and each enum is declared once, by whatever it is reached. */
class DeclaredTypes {
  private readonly done = new Set<unknown>();

  declareNode(type: NodeClass, name: string, description: string): void {
    const parent = Object.getPrototypeOf(type) as NodeClass;
    this.declareInterface(parent);
    this.declareFields(type, parent);
    ObjectType(name, { description, implements: parent as ClassType })(type);
  }

  declareEdge(type: NodeClass, description: string): void {
    if (this.isNew(LegalEdge)) {
      const id = 'The edge’s own id; a discrepancy can point at it.';
      Field(() => ID, { description: id })(LegalEdge.prototype, 'id');
      this.declareFields(LegalEdge, null);
      ObjectType()(LegalEdge);
    }
    this.declareFields(type, LegalEdge);
    ObjectType(`${type.name}Properties`, { description })(type);
  }

  declareChoices({ name, description, values, descriptions }: Choices): void {
    if (!this.isNew(values)) return;
    const described = Object.entries(descriptions).map(([key, sentence]) => [key, { description: sentence }] as const);
    registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(described) });
  }

  private declareInterface(type: NodeClass): void {
    if (!this.isNew(type)) return;
    const description = descriptionOfInterface(type);
    if (description === null) throw new Error(`${type.name} is neither an interface nor a kind`);
    const isRoot = type === LegalNode;
    const parent = Object.getPrototypeOf(type) as NodeClass;
    if (isRoot) Field(() => ID, { description: ID_OF_NODES })(type.prototype as object, 'id');
    else this.declareInterface(parent);
    this.declareFields(type, isRoot ? null : parent);
    const implemented = (isRoot ? RelayNode : parent) as ClassType;
    InterfaceType(type.name, { description, implements: implemented, resolveType: resolveKind })(type);
  }

  /** The fields that the class declares itself. */
  private declareFields(type: NodeClass, parent: NodeClass | null): void {
    const inherited = new Set(parent ? propertiesOf(parent) : []);
    for (const property of propertiesOf(type)) if (!inherited.has(property)) this.declareField(type, property);
  }

  private declareField(type: NodeClass, property: PropertyDeclaration): void {
    const { name, kind, description, required, whenSilent, exposed } = property;
    if (!exposed) return;
    if (kind.choices) this.declareChoices(kind.choices);
    if (kind.parts) this.declareValues(kind.parts);
    const nullable = !required && whenSilent === undefined && !kind.isList;
    Field(() => graphqlType(kind) as ClassType, { description, nullable })(type.prototype as object, name);
  }

  private declareValues(type: new () => object): void {
    if (!this.isNew(type)) return;
    this.declareFields(type, null);
    ObjectType({ description: descriptionOfValues(type) })(type);
  }

  private isNew(declared: unknown): boolean {
    if (this.done.has(declared)) return false;
    this.done.add(declared);
    return true;
  }
}

const ID_OF_NODES = 'Readable, stable and unique in the graph: `un/crc/art-28-1`.';
