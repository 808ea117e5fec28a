import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Succession } from '../declaration/succession';
import { Property } from '../declaration/property';
import { TimeRole } from '../declaration/time-role';
import { partialDate, text } from '../declaration/value-kinds';
import { Instrument } from '../nodes/instrument';
import { Obligation } from '../nodes/obligation';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'REPEALS',
  description: 'Ends; what is repealed ends when that takes effect.',
  from: [Instrument, Provision],
  to: [Instrument, Provision, Obligation],
  forward: 'repeals',
  reverse: 'repealedBy',
  sense: EdgeSense.DESCRIBES,
  succession: Succession.ENDS,
})
export class Repeals extends LegalEdge {
  @Property(partialDate, 'When the change takes effect.', { time: TimeRole.TAKES_EFFECT })
  date?: string;

  @Property(text, 'What it changes.')
  effect?: string;
}
