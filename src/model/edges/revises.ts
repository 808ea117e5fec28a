import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { TimeRole } from '../declaration/time-role';
import { partialDate, text } from '../declaration/value-kinds';
import { Instrument } from '../nodes/instrument';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'REVISES',
  description: 'Revises, as ILO conventions do: the older one may stay in force for those bound by it alone.',
  from: [Instrument, Provision],
  to: [Instrument, Provision],
  forward: 'revises',
  reverse: 'revisedBy',
  sense: EdgeSense.DESCRIBES,
})
export class Revises extends LegalEdge {
  @Property(partialDate, 'When the change takes effect.', { time: TimeRole.TAKES_EFFECT })
  date?: string;

  @Property(text, 'What it changes.')
  effect?: string;
}
