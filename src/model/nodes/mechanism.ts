import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { TimeRole } from '../declaration/time-role';
import { choice, flag } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

export enum MechanismForm {
  COMPLAINT = 'COMPLAINT',
  HOTLINE = 'HOTLINE',
  SHELTER = 'SHELTER',
  CENTRE = 'CENTRE',
  INSPECTION = 'INSPECTION',
  MONITORING = 'MONITORING',
  PERMIT = 'PERMIT',
  QUOTA = 'QUOTA',
  REGISTRATION = 'REGISTRATION',
  BENEFIT = 'BENEFIT',
  CAMPAIGN = 'CAMPAIGN',
  TRAINING = 'TRAINING',
  PROJECT = 'PROJECT',
  COMPETITION = 'COMPETITION',
  SUPERVISION = 'SUPERVISION',
  OTHER = 'OTHER',
}

const mechanismForm = choice(MechanismForm, 'MechanismForm', 'What sort of mechanism it is.', {
  SUPERVISION: 'Oversight by an international body: reports, communications, inquiries.',
});

@NodeKind({
  plural: 'mechanisms',
  description:
    'A means by which something is done for people: complaint channel, hotline, shelter, permit system, inspection, training.',
  nature: Nature.MECHANISM,
  implements: LegalNode,
})
export class Mechanism extends LegalNode {
  @Property(mechanismForm, 'What sort of mechanism it is.', { required: true })
  form!: MechanismForm;

  @Property(flag, 'False where a source says that there is none, or only asks for one.', {
    whenSilent: true,
    time: TimeRole.EXISTS,
  })
  exists!: boolean;
}
