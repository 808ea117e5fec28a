import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Group } from '../nodes/group';
import { Instrument } from '../nodes/instrument';
import { Mechanism } from '../nodes/mechanism';
import { Obligation } from '../nodes/obligation';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'PROTECTS',
  description: 'For whose benefit it is.',
  from: [Obligation, Instrument, Mechanism],
  to: [Group],
  forward: 'protects',
  reverse: 'protectedBy',
  sense: EdgeSense.STATES,
})
export class Protects extends LegalEdge {}
