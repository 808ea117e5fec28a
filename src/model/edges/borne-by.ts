import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Actor } from '../nodes/actor';
import { Group } from '../nodes/group';
import { Obligation } from '../nodes/obligation';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'BORNE_BY',
  description: 'Who must comply. Treaty obligations store no State: the State asked about bears them.',
  from: [Obligation],
  to: [Actor, Group],
  forward: 'borneBy',
  reverse: 'bears',
  sense: EdgeSense.STATES,
})
export class BorneBy extends LegalEdge {}
