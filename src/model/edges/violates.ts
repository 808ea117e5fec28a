import { EdgeKind } from '../declaration/edge-kind';
import { Finding } from '../nodes/finding';
import { Obligation } from '../nodes/obligation';
import { Practice } from '../nodes/practice';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'VIOLATES',
  description: 'Is found to breach the obligation, or is alleged to where the practice is only alleged.',
  from: [Finding, Practice],
  to: [Obligation],
  forward: 'violates',
  reverse: 'violatedBy',
  endurance: Endurance.TIMELESS,
})
export class Violates extends LegalEdge {}
