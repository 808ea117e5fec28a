import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Succession } from '../declaration/succession';
import { Property } from '../declaration/property';
import { TimeRole } from '../declaration/time-role';
import { partialDate, reference, text } from '../declaration/value-kinds';
import { Instrument } from '../nodes/instrument';
import { Obligation } from '../nodes/obligation';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'REPLACES',
  description: 'Takes the place of; what is replaced ends when that takes effect.',
  from: [Instrument, Provision, Obligation],
  to: [Instrument, Provision, Obligation],
  forward: 'replaces',
  reverse: 'replacedBy',
  sense: EdgeSense.DESCRIBES,
  succession: Succession.GIVES_WAY,
})
export class Replaces extends LegalEdge {
  @Property(partialDate, 'When the change takes effect.', { time: TimeRole.TAKES_EFFECT })
  date?: string;

  @Property(text, 'What it changes.')
  effect?: string;

  @Property(reference('LegalNode'), 'The amending law, or the provision of it, that makes the change.')
  by?: string;
}
