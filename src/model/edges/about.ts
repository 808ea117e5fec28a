import { EdgeKind } from '../declaration/edge-kind';
import { LegalNode } from '../nodes/legal-node';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'ABOUT',
  description: 'Deals with: a topic or sector, or the thing that a finding or discrepancy speaks of.',
  from: [LegalNode],
  to: [LegalNode],
  forward: 'subjects',
  reverse: 'subjectOf',
  endurance: Endurance.TIMELESS,
})
export class About extends LegalEdge {}
