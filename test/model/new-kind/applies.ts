import { EdgeKind } from '../../../src/model/declaration/edge-kind';
import { EdgeSense } from '../../../src/model/declaration/edge-sense';
import { Property } from '../../../src/model/declaration/property';
import { text } from '../../../src/model/declaration/value-kinds';
import { LegalEdge } from '../../../src/model/edges/legal-edge';
import { Provision } from '../../../src/model/nodes/provision';
import { CourtDecision } from './court-decision';

@EdgeKind({
  label: 'APPLIES',
  description: 'Decides by.',
  from: [CourtDecision],
  to: [Provision],
  forward: 'applies',
  reverse: 'appliedBy',
  sense: EdgeSense.DESCRIBES,
})
export class Applies extends LegalEdge {
  @Property(text, 'What the court held of it.')
  holding?: string;
}
