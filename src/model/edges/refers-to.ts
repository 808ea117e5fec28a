import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Instrument } from '../nodes/instrument';
import { Provision } from '../nodes/provision';
import { Recommendation } from '../nodes/recommendation';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'REFERS_TO',
  description: 'Names, recalls or builds on.',
  from: [Instrument, Provision, Recommendation],
  to: [Instrument, Provision],
  forward: 'refersTo',
  reverse: 'referredToBy',
  sense: EdgeSense.DESCRIBES,
})
export class RefersTo extends LegalEdge {}
