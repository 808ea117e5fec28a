import { EdgeKind } from '../declaration/edge-kind';
import { LegalNode } from '../nodes/legal-node';
import { Recommendation } from '../nodes/recommendation';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'CALLS_FOR',
  description: 'What the recommendation wants: a provision, an instrument, a mechanism, an obligation carried out.',
  from: [Recommendation],
  to: [LegalNode],
  forward: 'callsFor',
  reverse: 'calledForBy',
  endurance: Endurance.TIMELESS,
})
export class CallsFor extends LegalEdge {}
