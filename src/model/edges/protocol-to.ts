import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { flag } from '../declaration/value-kinds';
import { IloConvention } from '../nodes/ilo-convention';
import { Treaty } from '../nodes/treaty';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'PROTOCOL_TO',
  description: 'Is a protocol to. It is never in force for a State before its parent, unless it is independent of it.',
  from: [Treaty, IloConvention],
  to: [Treaty, IloConvention],
  forward: 'protocolTo',
  reverse: 'protocols',
  sense: EdgeSense.DESCRIBES,
})
export class ProtocolTo extends LegalEdge {
  @Property(flag, 'True where a State may join it without joining the parent.', { whenSilent: false })
  independent!: boolean;
}
