import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Instrument } from '../nodes/instrument';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'SUPPLEMENTS',
  description: 'Adds to, and is read together with.',
  from: [Instrument, Provision],
  to: [Instrument, Provision],
  forward: 'supplements',
  reverse: 'supplementedBy',
  sense: EdgeSense.DESCRIBES,
})
export class Supplements extends LegalEdge {}
