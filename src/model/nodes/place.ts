import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { choice } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

export enum PlaceForm {
  REGION = 'REGION',
  DISTRICT = 'DISTRICT',
  CITY = 'CITY',
  VILLAGE = 'VILLAGE',
  BORDER_AREA = 'BORDER_AREA',
  REGION_OF_STATES = 'REGION_OF_STATES',
  OTHER = 'OTHER',
}

const placeForm = choice(PlaceForm, 'PlaceForm', 'What sort of place it is.');

@NodeKind({
  plural: 'places',
  description: 'A region, district, city or other part of a State, or a wider region of States.',
  nature: Nature.SCHEME,
  implements: LegalNode,
})
export class Place extends LegalNode {
  @Property(placeForm, 'What sort of place it is.', { required: true })
  form!: PlaceForm;
}
