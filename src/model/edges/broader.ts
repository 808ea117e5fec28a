import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Group } from '../nodes/group';
import { Place } from '../nodes/place';
import { State } from '../nodes/state';
import { Topic } from '../nodes/topic';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'BROADER',
  description: 'Lies within the wider one (SKOS broader). A group may have several.',
  from: [Group, Topic, Place],
  to: [Group, Topic, Place, State],
  forward: 'broader',
  reverse: 'narrower',
  sense: EdgeSense.DESCRIBES,
  speaks: false,
})
export class Broader extends LegalEdge {}
