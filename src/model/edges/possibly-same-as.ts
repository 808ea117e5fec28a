import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { LegalNode } from '../nodes/legal-node';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'POSSIBLY_SAME_AS',
  description: 'May be the same thing under another name; no source says so.',
  from: [LegalNode],
  to: [LegalNode],
  forward: 'possiblySameAs',
  reverse: 'possiblyAlso',
  sense: EdgeSense.DESCRIBES,
  presupposes: false,
  speaks: false,
})
export class PossiblySameAs extends LegalEdge {}
