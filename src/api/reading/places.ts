import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Relation } from '../../model/graph-model';
import { Place } from './place';
import type { ExecutedQuery, SelectedField, SelectedNodes } from './selected-nodes';

/**
 * The places of a query at which relations are selected. Each is made once, also where nodes of several kinds stand
 * there.
 */
export class Places {
  private readonly known = new Map<FieldNode, Place[]>();
  private readonly ofNodes = new Map<SelectedNodes, Map<string, readonly Place[]>>();

  /** Where the relation of nodes of a kind, by its label, is selected. */
  at(kind: string, relation: Relation, selected: SelectedField, query: ExecutedQuery): Place {
    const [field] = selected;
    const places = this.known.get(field) ?? [];
    const same = places.find((place) => isAt(place, relation, selected));
    if (same) return same;
    const place = new Place(relation, selected, query.schema.getType(kind) as GraphQLObjectType, query);
    this.known.set(field, [...places, place]);
    return place;
  }

  /** The places at which relations of these nodes are selected, where they are of the kind. */
  of(nodes: SelectedNodes, kind: string): readonly Place[] {
    const ofKinds = this.ofNodes.get(nodes) ?? new Map<string, readonly Place[]>();
    const known = ofKinds.get(kind);
    if (known) return known;
    const places = nodes
      .relationsOfKind(kind)
      .map(({ relation, selected }) => this.at(kind, relation, selected, nodes.query));
    this.ofNodes.set(nodes, ofKinds.set(kind, places));
    return places;
  }
}

function isAt(place: Place, { edge, direction }: Relation, selected: SelectedField): boolean {
  return (
    place.relation.edge === edge &&
    place.relation.direction === direction &&
    place.selected.length === selected.length &&
    selected.every((field, index) => field === place.selected[index])
  );
}
