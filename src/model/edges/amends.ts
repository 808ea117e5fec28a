import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { TimeRole } from '../declaration/time-role';
import { partialDate, text } from '../declaration/value-kinds';
import { Instrument } from '../nodes/instrument';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'AMENDS',
  description: 'Changes the text of.',
  from: [Instrument, Provision],
  to: [Instrument, Provision],
  forward: 'amends',
  reverse: 'amendedBy',
  sense: EdgeSense.DESCRIBES,
  keyedBy: ['date'],
})
export class Amends extends LegalEdge {
  @Property(partialDate, 'When the change takes effect.', { time: TimeRole.TAKES_EFFECT })
  date?: string;

  @Property(text, 'What it changes.')
  effect?: string;
}
