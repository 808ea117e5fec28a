import { EdgeKind } from '../declaration/edge-kind';
import { Obligation } from '../nodes/obligation';
import { Provision } from '../nodes/provision';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'IMPOSES',
  description: 'Lays down the norm.',
  from: [Provision],
  to: [Obligation],
  forward: 'imposes',
  reverse: 'imposedBy',
  endurance: Endurance.TIMELESS,
})
export class Imposes extends LegalEdge {}
