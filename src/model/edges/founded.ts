import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Actor } from '../nodes/actor';
import { Institution } from '../nodes/institution';
import { Mechanism } from '../nodes/mechanism';
import { Organisation } from '../nodes/organisation';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'FOUNDED',
  description: 'Set up.',
  from: [Actor],
  to: [Organisation, Institution, Mechanism],
  forward: 'founded',
  reverse: 'foundedBy',
  sense: EdgeSense.DESCRIBES,
  endurance: Endurance.LASTS,
})
export class Founded extends LegalEdge {}
