import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Actor } from '../nodes/actor';
import { LegalNode } from '../nodes/legal-node';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'FUNDS',
  description: 'Pays for, sponsors or co-sponsors.',
  from: [Actor],
  to: [LegalNode],
  forward: 'funds',
  reverse: 'fundedBy',
  sense: EdgeSense.STATES,
  endurance: Endurance.LASTS,
})
export class Funds extends LegalEdge {}
