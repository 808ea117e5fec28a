import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Actor } from '../nodes/actor';
import { Finding } from '../nodes/finding';
import { Group } from '../nodes/group';
import { Practice } from '../nodes/practice';
import { Statistic } from '../nodes/statistic';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'ASSERTED_BY',
  description: 'Who says so.',
  from: [Finding, Practice, Statistic],
  to: [Actor, Group],
  forward: 'assertedBy',
  reverse: 'asserts',
  sense: EdgeSense.DESCRIBES,
})
export class AssertedBy extends LegalEdge {}
