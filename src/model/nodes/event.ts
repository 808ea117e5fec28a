import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { TimeRole } from '../declaration/time-role';
import { choice, partialDate } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

export enum EventForm {
  VISIT = 'VISIT',
  MEETING = 'MEETING',
  RATIFICATION_ACT = 'RATIFICATION_ACT',
  PUBLICATION = 'PUBLICATION',
  TRAINING = 'TRAINING',
  CAMPAIGN = 'CAMPAIGN',
  COMMUNICATION = 'COMMUNICATION',
  INCIDENT = 'INCIDENT',
  POLICY_CHANGE = 'POLICY_CHANGE',
  OTHER = 'OTHER',
}

const eventForm = choice(EventForm, 'EventForm', 'What sort of event it is.', {
  RATIFICATION_ACT: 'A domestic act that approves a treaty. It is not consent to be bound towards other States.',
});

@NodeKind({
  plural: 'events',
  description: 'Something that happened: a visit, meeting, domestic ratification act, publication, incident.',
  nature: Nature.HAPPENING,
  implements: LegalNode,
})
export class Event extends LegalNode {
  @Property(eventForm, 'What sort of event it is.', { required: true })
  form!: EventForm;

  @Property(partialDate, 'When it happened, or began.', { event: '', time: TimeRole.HAPPENS_ON })
  startedOn?: string;

  @Property(partialDate, 'Its last day (included).', { time: TimeRole.HAPPENS_UNTIL })
  endedOn?: string;
}
