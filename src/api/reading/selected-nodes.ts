import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import type { Relation } from '../../model/graph-model';
import { relationNamed } from './relation-named';

/** A query that is executed. */
export type ExecutedQuery = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A field as one place of a query selects it: in several fragments, perhaps. */
export type SelectedField = readonly [FieldNode, ...FieldNode[]];

/** Nodes that a query shows in one place: which fields and which relations it selects of those of a kind. */
export class SelectedNodes {
  private readonly fieldsOfKinds = new Map<string, readonly SelectedField[]>();

  constructor(
    readonly query: ExecutedQuery,
    /** The fields that show them, once for each name under which they are asked for. */
    private readonly selected: readonly SelectedField[],
  ) {}

  /** The fields that are selected of nodes of the kind, by its label. */
  fieldsOfKind(kind: string): readonly SelectedField[] {
    let fields = this.fieldsOfKinds.get(kind);
    if (!fields) {
      const type = this.query.schema.getType(kind) as GraphQLObjectType;
      fields = this.selected.flatMap((each) => subfieldsOf(this.query, type, each));
      this.fieldsOfKinds.set(kind, fields);
    }
    return fields;
  }

  /** The relations among them. */
  relationsOfKind(kind: string): readonly { readonly relation: Relation; readonly selected: SelectedField }[] {
    return this.fieldsOfKind(kind).flatMap((selected) => {
      const relation = relationNamed(kind, selected[0].name.value);
      return relation ? [{ relation, selected }] : [];
    });
  }
}

/** What is selected below a field of an object of the type, as graphql-js finds it. */
export function subfieldsOf(
  { schema, fragments, variableValues }: ExecutedQuery,
  type: GraphQLObjectType,
  selected: SelectedField,
): SelectedField[] {
  return [...collectSubfields(schema, fragments, variableValues, type, selected).values()] as SelectedField[];
}
