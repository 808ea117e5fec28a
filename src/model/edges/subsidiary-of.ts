import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Institution } from '../nodes/institution';
import { Organisation } from '../nodes/organisation';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'SUBSIDIARY_OF',
  description: 'Is owned by, or placed under.',
  from: [Organisation, Institution],
  to: [Organisation, Institution],
  forward: 'subsidiaryOf',
  reverse: 'subsidiaries',
  sense: EdgeSense.STATES,
  endurance: Endurance.LASTS,
})
export class SubsidiaryOf extends LegalEdge {}
