import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Finding } from '../nodes/finding';
import { Obligation } from '../nodes/obligation';
import { Practice } from '../nodes/practice';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'VIOLATES',
  description: 'Is found to breach the obligation, or is alleged to where the practice is only alleged.',
  from: [Finding, Practice],
  to: [Obligation],
  forward: 'violates',
  reverse: 'violatedBy',
  sense: EdgeSense.DESCRIBES,
})
export class Violates extends LegalEdge {}
