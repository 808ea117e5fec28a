import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Actor } from '../nodes/actor';
import { Group } from '../nodes/group';
import { Recommendation } from '../nodes/recommendation';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'ADDRESSED_TO',
  description: 'Who is asked to act.',
  from: [Recommendation],
  to: [Actor, Group],
  forward: 'addressedTo',
  reverse: 'recommendationsReceived',
  sense: EdgeSense.DESCRIBES,
})
export class AddressedTo extends LegalEdge {}
