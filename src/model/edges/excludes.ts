import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Group } from '../nodes/group';
import { Instrument } from '../nodes/instrument';
import { Mechanism } from '../nodes/mechanism';
import { Obligation } from '../nodes/obligation';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'EXCLUDES',
  description: 'Whom it shuts out.',
  from: [Obligation, Provision, Instrument, Mechanism],
  to: [Group],
  forward: 'excludes',
  reverse: 'excludedBy',
  sense: EdgeSense.STATES,
})
export class Excludes extends LegalEdge {}
