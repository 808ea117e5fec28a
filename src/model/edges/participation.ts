import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { TimeRole } from '../declaration/time-role';
import { partialDate } from '../declaration/value-kinds';
import { Agreement } from '../nodes/agreement';
import { IloConvention } from '../nodes/ilo-convention';
import { State } from '../nodes/state';
import { Treaty } from '../nodes/treaty';
import { Endurance } from '../time/window';
import { ConsentAction, consentAction } from '../values/consent-action';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'PARTICIPATION',
  description: 'What a State did, or has not done, about being bound by an instrument: one edge an act.',
  from: [State],
  to: [Treaty, IloConvention, Agreement],
  forward: 'participatesIn',
  reverse: 'participants',
  sense: EdgeSense.DESCRIBES,
  // When a State became independent is no date of the treaties that it joined.
  speaks: false,
  // That a State is not a party reaches back before it was said; an act goes on counting.
  endurance: ({ properties }) =>
    properties['action'] === ConsentAction.NOT_PARTY ? Endurance.TIMELESS : Endurance.LASTS,
  keyedBy: ['action', 'date', 'attestedOn'],
})
export class Participation extends LegalEdge {
  @Property(consentAction, 'Which act it is.', { required: true })
  action!: ConsentAction;

  @Property(partialDate, 'When it was done: for consent, when the instrument was deposited or registered.', {
    time: TimeRole.DONE_ON,
  })
  date?: string;

  @Property(partialDate, 'When the instrument entered into force for the State, where a source says so.')
  inForceFrom?: string;

  @Property(partialDate, 'For a denunciation: when it takes effect. Its `date` is that of the notice.')
  effectiveFrom?: string;
}
