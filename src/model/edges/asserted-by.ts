import { EdgeKind } from '../declaration/edge-kind';
import { Actor } from '../nodes/actor';
import { Finding } from '../nodes/finding';
import { Group } from '../nodes/group';
import { Practice } from '../nodes/practice';
import { Statistic } from '../nodes/statistic';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'ASSERTED_BY',
  description: 'Who says so.',
  from: [Finding, Practice, Statistic],
  to: [Actor, Group],
  forward: 'assertedBy',
  reverse: 'asserts',
  endurance: Endurance.TIMELESS,
})
export class AssertedBy extends LegalEdge {}
