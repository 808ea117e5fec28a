import { EdgeKind } from '../declaration/edge-kind';
import { Property } from '../declaration/property';
import { partialDate, text } from '../declaration/value-kinds';
import { Instrument } from '../nodes/instrument';
import { Provision } from '../nodes/provision';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'REPLACES',
  description: 'Takes the place of; what is replaced ends when that takes effect.',
  from: [Instrument, Provision],
  to: [Instrument, Provision],
  forward: 'replaces',
  reverse: 'replacedBy',
  endurance: Endurance.TIMELESS,
  boundByEnds: false,
})
export class Replaces extends LegalEdge {
  @Property(partialDate, 'When the change takes effect.')
  date?: string;

  @Property(text, 'What it changes.')
  effect?: string;
}
