import { EdgeKind } from '../declaration/edge-kind';
import { Event } from '../nodes/event';
import { Finding } from '../nodes/finding';
import { Mechanism } from '../nodes/mechanism';
import { Place } from '../nodes/place';
import { Practice } from '../nodes/practice';
import { State } from '../nodes/state';
import { Statistic } from '../nodes/statistic';
import { Topic } from '../nodes/topic';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'OCCURS_IN',
  description: 'Where it is seen: a place, a State or a sector.',
  from: [Finding, Practice, Statistic, Event, Mechanism],
  to: [Place, State, Topic],
  forward: 'occursIn',
  reverse: 'sceneOf',
  endurance: Endurance.TIMELESS,
})
export class OccursIn extends LegalEdge {}
