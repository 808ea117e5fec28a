import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { text } from '../declaration/value-kinds';
import { Actor } from '../nodes/actor';
import { Group } from '../nodes/group';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'BUYS_FROM',
  description: 'Buys goods from.',
  from: [Actor, Group],
  to: [Actor, Group],
  forward: 'buysFrom',
  reverse: 'sellsTo',
  sense: EdgeSense.STATES,
  endurance: Endurance.LASTS,
})
export class BuysFrom extends LegalEdge {
  @Property(text, 'What is bought.')
  goods?: string;
}
