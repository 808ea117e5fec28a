import { EdgeKind } from '../declaration/edge-kind';
import { Actor } from '../nodes/actor';
import { Group } from '../nodes/group';
import { Obligation } from '../nodes/obligation';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'BORNE_BY',
  description: 'Who must comply. Treaty obligations store no State: the State asked about bears them.',
  from: [Obligation],
  to: [Actor, Group],
  forward: 'borneBy',
  reverse: 'bears',
  endurance: Endurance.TIMELESS,
})
export class BorneBy extends LegalEdge {}
