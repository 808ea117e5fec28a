import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { choice, flag } from '../declaration/value-kinds';
import { Actor } from './actor';

export enum OrganisationForm {
  INTERNATIONAL = 'INTERNATIONAL',
  NON_GOVERNMENTAL = 'NON_GOVERNMENTAL',
  COMPANY = 'COMPANY',
  FOUNDATION = 'FOUNDATION',
  ASSOCIATION = 'ASSOCIATION',
  TRADE_UNION = 'TRADE_UNION',
  UNIVERSITY = 'UNIVERSITY',
  OTHER = 'OTHER',
}

const organisationForm = choice(OrganisationForm, 'OrganisationForm', 'What sort of organisation it is.');

@NodeKind({
  plural: 'organisations',
  description: 'An international organisation, non-governmental organisation, company, union or association.',
  nature: Nature.ACTOR,
  implements: Actor,
})
export class Organisation extends Actor {
  @Property(organisationForm, 'What sort of organisation it is.', { required: true })
  form!: OrganisationForm;

  @Property(flag, 'False where a source speaks of it without naming it.', { whenSilent: true })
  identified!: boolean;
}
