import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { choice, flag } from '../declaration/value-kinds';
import { Actor } from './actor';

export enum InstitutionForm {
  HEAD_OF_STATE = 'HEAD_OF_STATE',
  GOVERNMENT = 'GOVERNMENT',
  MINISTRY = 'MINISTRY',
  COMMITTEE = 'COMMITTEE',
  DEPARTMENT = 'DEPARTMENT',
  COMMISSION = 'COMMISSION',
  POLICE = 'POLICE',
  INSPECTORATE = 'INSPECTORATE',
  PROSECUTION = 'PROSECUTION',
  COURT = 'COURT',
  OMBUDSMAN = 'OMBUDSMAN',
  LOCAL_AUTHORITY = 'LOCAL_AUTHORITY',
  EMBASSY = 'EMBASSY',
  SCHOOL = 'SCHOOL',
  TREATY_BODY = 'TREATY_BODY',
  SPECIAL_PROCEDURE = 'SPECIAL_PROCEDURE',
  INTERNATIONAL_BODY = 'INTERNATIONAL_BODY',
  OTHER = 'OTHER',
}

const institutionForm = choice(InstitutionForm, 'InstitutionForm', 'What sort of public body it is.');

@NodeKind({
  plural: 'institutions',
  description:
    'A public body, national or international: ministry, committee, police, court, treaty body, mandate holder.',
  nature: Nature.ACTOR,
  implements: Actor,
})
export class Institution extends Actor {
  @Property(institutionForm, 'What sort of body it is.', { required: true })
  form!: InstitutionForm;

  @Property(flag, 'False where a source speaks of it without naming it.', { whenSilent: true })
  identified!: boolean;
}
