import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Succession } from '../declaration/succession';
import { Instrument } from '../nodes/instrument';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'FOLLOWS',
  description: 'Is a newer norm on the same matter; no source says whether the older one was repealed.',
  from: [Instrument, Provision],
  to: [Instrument, Provision],
  forward: 'follows',
  reverse: 'followedBy',
  sense: EdgeSense.DESCRIBES,
  succession: Succession.MAY_END,
})
export class Follows extends LegalEdge {}
