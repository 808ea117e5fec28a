import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import { endsOf, type Relation } from '../../model/graph-model';
import type { CalendarDate } from '../../model/time/partial-date';
import type { Parts, RelatedRequest } from '../../store/graph-store';
import { askedPage, type AskedPage } from '../paging/page-arguments';
import { edgeParts, nodeParts } from './looked-at';
import { relationArguments, type RelationArguments } from './relation-arguments';
import { relationNamed } from './relation-named';

/** A query that is executed. */
export type ExecutedQuery = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A field as one place of a query selects it: in several fragments, perhaps. */
export type SelectedField = readonly [FieldNode, ...FieldNode[]];

/** A place of a query at which a relation is selected: what it is asked with, what of its rows is looked at, and which relations lie below it. */
export class Place {
  private readonly asked: RelationArguments | Error;
  readonly isCounted: boolean;
  /** Whether anything but the number of rows is looked at. */
  readonly showsRows: boolean;
  readonly edge: Parts | null;
  readonly node: Parts;
  /** The nodes at the other ends, once for each name under which they are asked for. */
  private readonly nodes: readonly SelectedField[];
  private readonly fieldsOfKinds = new Map<string, readonly SelectedField[]>();

  constructor(
    readonly relation: Relation,
    readonly selected: SelectedField,
    owner: GraphQLObjectType,
    readonly query: ExecutedQuery,
  ) {
    const field = owner.getFields()[relation.name] as ReturnType<GraphQLObjectType['getFields']>[string];
    this.asked = attempt(() => relationArguments(getArgumentValues(field, selected[0], query.variableValues)));
    const connection = getNamedType(field.type) as GraphQLObjectType;
    const fields = this.fieldsOf(connection, selected);
    const edges = fields.filter((each) => nameOf(each) === 'edges');
    const edgeType = getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType;
    const edgeFields = edges.flatMap((each) => this.fieldsOf(edgeType, each));
    const showsPage = fields.some((each) => nameOf(each) === 'pageInfo');
    this.isCounted = fields.some((each) => nameOf(each) === 'totalCount');
    this.showsRows = showsPage || edges.length > 0;
    this.nodes = edgeFields.filter((each) => nameOf(each) === 'node');
    this.edge = edgeParts(relation.edge, edgeFields.map(nameOf), showsPage);
    const { others } = endsOf(relation.edge.label, relation.direction);
    this.node = nodeParts(others.map((kind) => ({ kind, fields: this.fieldsOfKind(kind.label).map(nameOf) })));
  }

  /** The field that selects it, or the first of them. */
  get field(): FieldNode {
    return this.selected[0];
  }

  /** Throws what is wrong with them. */
  get arguments(): RelationArguments {
    if (this.asked instanceof Error) throw this.asked;
    return this.asked;
  }

  /** The page that is asked for where this date is inherited and no cursor is given; null where something is wrong with the arguments. */
  pageInheriting(date: CalendarDate): AskedPage | null {
    const page = attempt(() => askedPage(this.arguments, '', { inherited: date }));
    return page instanceof Error ? null : page;
  }

  /** What a store is asked for, of whatever nodes. */
  requestOn({ page, asOf }: AskedPage): Omit<RelatedRequest, 'ids'> {
    const { edge, direction } = this.relation;
    return { edgeKind: edge.label, direction, holdingOn: this.arguments.includeNotHolding ? null : asOf, page };
  }

  /** Whether it is asked for a page that a cursor begins. */
  get hasCursor(): boolean {
    return !(this.asked instanceof Error) && Boolean(this.asked.after ?? this.asked.before);
  }

  /** The relations that are selected of nodes of the kind at the other ends. */
  relationsOfKind(kind: string): readonly { readonly relation: Relation; readonly selected: SelectedField }[] {
    return this.fieldsOfKind(kind).flatMap((selected) => {
      const relation = relationNamed(kind, nameOf(selected));
      return relation ? [{ relation, selected }] : [];
    });
  }

  private fieldsOfKind(kind: string): readonly SelectedField[] {
    let fields = this.fieldsOfKinds.get(kind);
    if (!fields) {
      const type = this.query.schema.getType(kind) as GraphQLObjectType;
      fields = this.nodes.flatMap((node) => this.fieldsOf(type, node));
      this.fieldsOfKinds.set(kind, fields);
    }
    return fields;
  }

  private fieldsOf(type: GraphQLObjectType, selected: SelectedField): SelectedField[] {
    const { schema, fragments, variableValues } = this.query;
    return [...collectSubfields(schema, fragments, variableValues, type, selected).values()] as SelectedField[];
  }
}

function nameOf([field]: SelectedField): string {
  return field.name.value;
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error as Error;
  }
}
