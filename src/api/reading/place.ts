import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import { endsOf, type Relation } from '../../model/graph-model';
import type { CalendarDate } from '../../model/time/partial-date';
import type { Parts, RelatedRequest } from '../../store/graph-store';
import { askedPage, type AskedPage } from '../paging/page-arguments';
import { edgeParts, nodeParts } from './looked-at';
import { relationArguments, type RelationArguments } from './relation-arguments';
import { SelectedNodes, subfieldsOf, type ExecutedQuery, type SelectedField } from './selected-nodes';

/**
 * A place of a query at which a relation is selected: what it is asked with, what of its rows is looked at, and which
 * relations lie below it.
 */
export class Place {
  private readonly asked: RelationArguments | Error;
  readonly isCounted: boolean;
  /** Whether anything but the number of rows is looked at. */
  readonly showsRows: boolean;
  readonly edge: Parts | null;
  readonly node: Parts;
  /** Whether relations of the nodes at the other ends are selected. */
  readonly leadsOn: boolean;
  /** The nodes at the other ends. */
  readonly nodes: SelectedNodes;

  constructor(
    readonly relation: Relation,
    readonly selected: SelectedField,
    owner: GraphQLObjectType,
    query: ExecutedQuery,
  ) {
    const field = owner.getFields()[relation.name] as ReturnType<GraphQLObjectType['getFields']>[string];
    this.asked = attempt(() => relationArguments(getArgumentValues(field, selected[0], query.variableValues)));
    const connection = getNamedType(field.type) as GraphQLObjectType;
    const fields = subfieldsOf(query, connection, selected);
    const edges = fields.filter((each) => nameOf(each) === 'edges');
    const edgeType = getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType;
    const edgeFields = edges.flatMap((each) => subfieldsOf(query, edgeType, each));
    const showsPage = fields.some((each) => nameOf(each) === 'pageInfo');
    this.isCounted = fields.some((each) => nameOf(each) === 'totalCount');
    this.showsRows = showsPage || edges.length > 0;
    this.nodes = new SelectedNodes(
      query,
      edgeFields.filter((each) => nameOf(each) === 'node'),
    );
    this.edge = edgeParts(relation.edge, edgeFields.map(nameOf), showsPage);
    const { others } = endsOf(relation.edge.label, relation.direction);
    this.node = nodeParts(others.map((kind) => ({ kind, fields: this.nodes.fieldsOfKind(kind.label).map(nameOf) })));
    this.leadsOn = others.some(({ label }) => this.nodes.relationsOfKind(label).length > 0);
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

  /**
   * The page that is asked for where this date is inherited and no cursor is given; null where something is wrong with
   * the arguments.
   */
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
