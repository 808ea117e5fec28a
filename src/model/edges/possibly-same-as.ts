import { EdgeKind } from '../declaration/edge-kind';
import { LegalNode } from '../nodes/legal-node';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'POSSIBLY_SAME_AS',
  description: 'May be the same thing under another name; no source says so.',
  from: [LegalNode],
  to: [LegalNode],
  forward: 'possiblySameAs',
  reverse: 'possiblyAlso',
  endurance: Endurance.TIMELESS,
})
export class PossiblySameAs extends LegalEdge {}
