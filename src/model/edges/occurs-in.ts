import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Event } from '../nodes/event';
import { Finding } from '../nodes/finding';
import { Mechanism } from '../nodes/mechanism';
import { Place } from '../nodes/place';
import { Practice } from '../nodes/practice';
import { State } from '../nodes/state';
import { Statistic } from '../nodes/statistic';
import { Topic } from '../nodes/topic';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'OCCURS_IN',
  description: 'Where it is seen: a place, a State or a sector.',
  from: [Finding, Practice, Statistic, Event, Mechanism],
  to: [Place, State, Topic],
  forward: 'occursIn',
  reverse: 'sceneOf',
  sense: EdgeSense.DESCRIBES,
})
export class OccursIn extends LegalEdge {}
