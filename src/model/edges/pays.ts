import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { text } from '../declaration/value-kinds';
import { Actor } from '../nodes/actor';
import { Group } from '../nodes/group';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'PAYS',
  description: 'Pays money to.',
  from: [Actor, Group],
  to: [Actor, Group],
  forward: 'pays',
  reverse: 'paidBy',
  sense: EdgeSense.STATES,
  endurance: Endurance.LASTS,
})
export class Pays extends LegalEdge {
  @Property(text, 'What for, how much, and when.')
  terms?: string;
}
