import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Relation } from '../../model/graph-model';
import { Place, type ExecutedQuery, type SelectedField } from './place';

/** The places of a query at which relations are selected. Each is made once, also where nodes of several kinds stand there. */
export class Places {
  private readonly known = new Map<FieldNode, Place[]>();
  private readonly belowKnown = new Map<Place, Map<string, readonly Place[]>>();

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

  /** The places right below, at nodes of the kind. */
  below(place: Place, kind: string): readonly Place[] {
    const ofKinds = this.belowKnown.get(place) ?? new Map<string, readonly Place[]>();
    const known = ofKinds.get(kind);
    if (known) return known;
    const below = place
      .relationsOfKind(kind)
      .map(({ relation, selected }) => this.at(kind, relation, selected, place.query));
    this.belowKnown.set(place, ofKinds.set(kind, below));
    return below;
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
