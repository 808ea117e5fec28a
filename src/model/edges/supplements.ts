import { EdgeKind } from '../declaration/edge-kind';
import { Instrument } from '../nodes/instrument';
import { Provision } from '../nodes/provision';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'SUPPLEMENTS',
  description: 'Adds to, and is read together with.',
  from: [Instrument, Provision],
  to: [Instrument, Provision],
  forward: 'supplements',
  reverse: 'supplementedBy',
  endurance: Endurance.TIMELESS,
})
export class Supplements extends LegalEdge {}
