import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { LegalNode } from '../nodes/legal-node';
import { Recommendation } from '../nodes/recommendation';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'CALLS_FOR',
  description: 'What the recommendation wants: a provision, an instrument, a mechanism, an obligation carried out.',
  from: [Recommendation],
  to: [LegalNode],
  forward: 'callsFor',
  reverse: 'calledForBy',
  sense: EdgeSense.DESCRIBES,
  presupposes: false,
})
export class CallsFor extends LegalEdge {}
