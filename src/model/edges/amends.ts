import { EdgeKind } from '../declaration/edge-kind';
import { Property } from '../declaration/property';
import { partialDate, text } from '../declaration/value-kinds';
import { Instrument } from '../nodes/instrument';
import { Provision } from '../nodes/provision';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'AMENDS',
  description: 'Changes the text of.',
  from: [Instrument, Provision],
  to: [Instrument, Provision],
  forward: 'amends',
  reverse: 'amendedBy',
  endurance: Endurance.TIMELESS,
})
export class Amends extends LegalEdge {
  @Property(partialDate, 'When the change takes effect.')
  date?: string;

  @Property(text, 'What it changes.')
  effect?: string;
}
