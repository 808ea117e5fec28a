import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Obligation } from '../nodes/obligation';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'IMPOSES',
  description: 'Lays down the norm.',
  from: [Provision],
  to: [Obligation],
  forward: 'imposes',
  reverse: 'imposedBy',
  sense: EdgeSense.STATES,
})
export class Imposes extends LegalEdge {}
