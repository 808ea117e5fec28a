import { EdgeKind } from '../declaration/edge-kind';
import { Group } from '../nodes/group';
import { Instrument } from '../nodes/instrument';
import { Mechanism } from '../nodes/mechanism';
import { Obligation } from '../nodes/obligation';
import { Provision } from '../nodes/provision';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'EXCLUDES',
  description: 'Whom it shuts out.',
  from: [Obligation, Provision, Instrument, Mechanism],
  to: [Group],
  forward: 'excludes',
  reverse: 'excludedBy',
  endurance: Endurance.TIMELESS,
})
export class Excludes extends LegalEdge {}
