import { EdgeKind } from '../declaration/edge-kind';
import { Actor } from '../nodes/actor';
import { Group } from '../nodes/group';
import { Recommendation } from '../nodes/recommendation';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'ADDRESSED_TO',
  description: 'Who is asked to act.',
  from: [Recommendation],
  to: [Actor, Group],
  forward: 'addressedTo',
  reverse: 'recommendationsReceived',
  endurance: Endurance.TIMELESS,
})
export class AddressedTo extends LegalEdge {}
