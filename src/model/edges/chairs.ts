import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Actor } from '../nodes/actor';
import { Institution } from '../nodes/institution';
import { Mechanism } from '../nodes/mechanism';
import { Organisation } from '../nodes/organisation';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'CHAIRS',
  description: 'Presides over.',
  from: [Actor],
  to: [Institution, Organisation, Mechanism],
  forward: 'chairs',
  reverse: 'chairedBy',
  sense: EdgeSense.STATES,
  endurance: Endurance.MOMENT,
})
export class Chairs extends LegalEdge {}
