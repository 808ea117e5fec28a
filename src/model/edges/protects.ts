import { EdgeKind } from '../declaration/edge-kind';
import { Group } from '../nodes/group';
import { Instrument } from '../nodes/instrument';
import { Mechanism } from '../nodes/mechanism';
import { Obligation } from '../nodes/obligation';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'PROTECTS',
  description: 'For whose benefit it is.',
  from: [Obligation, Instrument, Mechanism],
  to: [Group],
  forward: 'protects',
  reverse: 'protectedBy',
  endurance: Endurance.TIMELESS,
})
export class Protects extends LegalEdge {}
