import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { LegalNode } from '../nodes/legal-node';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'ABOUT',
  description: 'Deals with: a topic or sector, or the thing that a finding or discrepancy speaks of.',
  from: [LegalNode],
  to: [LegalNode],
  forward: 'subjects',
  reverse: 'subjectOf',
  sense: EdgeSense.DESCRIBES,
})
export class About extends LegalEdge {}
