import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Event } from '../nodes/event';
import { Finding } from '../nodes/finding';
import { Group } from '../nodes/group';
import { Practice } from '../nodes/practice';
import { Statistic } from '../nodes/statistic';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'AFFECTS',
  description: 'Whom it befalls or counts.',
  from: [Finding, Practice, Statistic, Event],
  to: [Group],
  forward: 'affects',
  reverse: 'affectedBy',
  sense: EdgeSense.DESCRIBES,
})
export class Affects extends LegalEdge {}
