import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Event } from '../nodes/event';
import { Finding } from '../nodes/finding';
import { Instrument } from '../nodes/instrument';
import { Mechanism } from '../nodes/mechanism';
import { Practice } from '../nodes/practice';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'CAUSED_BY',
  description: 'Comes of, according to the source.',
  from: [Finding, Practice, Event],
  to: [Finding, Practice, Provision, Instrument, Event, Mechanism],
  forward: 'causedBy',
  reverse: 'causes',
  sense: EdgeSense.DESCRIBES,
})
export class CausedBy extends LegalEdge {}
