import { EdgeKind } from '../declaration/edge-kind';
import { Property } from '../declaration/property';
import { partialDate, text } from '../declaration/value-kinds';
import { Instrument } from '../nodes/instrument';
import { Provision } from '../nodes/provision';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'REVISES',
  description: 'Revises, as ILO conventions do: the older one may stay in force for those bound by it alone.',
  from: [Instrument, Provision],
  to: [Instrument, Provision],
  forward: 'revises',
  reverse: 'revisedBy',
  endurance: Endurance.TIMELESS,
})
export class Revises extends LegalEdge {
  @Property(partialDate, 'When the change takes effect.')
  date?: string;

  @Property(text, 'What it changes.')
  effect?: string;
}
