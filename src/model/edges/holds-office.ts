import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { text } from '../declaration/value-kinds';
import { Institution } from '../nodes/institution';
import { Organisation } from '../nodes/organisation';
import { Person } from '../nodes/person';
import { State } from '../nodes/state';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'HOLDS_OFFICE',
  description: 'Holds an office in.',
  from: [Person],
  to: [Institution, Organisation, State],
  forward: 'holdsOffice',
  reverse: 'officers',
  sense: EdgeSense.STATES,
  endurance: Endurance.MOMENT,
  keyedBy: ['office'],
})
export class HoldsOffice extends LegalEdge {
  @Property(text, 'The office: `Chairman`, `Deputy Minister`.', { required: true })
  office!: string;
}
