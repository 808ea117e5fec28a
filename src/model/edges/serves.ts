import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Actor } from '../nodes/actor';
import { Group } from '../nodes/group';
import { Mechanism } from '../nodes/mechanism';
import { Place } from '../nodes/place';
import { Policy } from '../nodes/policy';
import { State } from '../nodes/state';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'SERVES',
  description: 'Works for, or in.',
  from: [Mechanism, Actor, Policy],
  to: [Group, Place, State],
  forward: 'serves',
  reverse: 'servedBy',
  sense: EdgeSense.STATES,
  endurance: Endurance.LASTS,
})
export class Serves extends LegalEdge {}
