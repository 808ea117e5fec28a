import { EdgeKind } from '../declaration/edge-kind';
import { Actor } from '../nodes/actor';
import { Declaration } from '../nodes/declaration';
import { Document } from '../nodes/document';
import { Recommendation } from '../nodes/recommendation';
import { ReportingCycle } from '../nodes/reporting-cycle';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'MADE_BY',
  description: 'Who made it: the author of a recommendation or document, the State that declares or reports.',
  from: [Recommendation, Declaration, ReportingCycle, Document],
  to: [Actor],
  forward: 'madeBy',
  reverse: 'made',
  endurance: Endurance.TIMELESS,
})
export class MadeBy extends LegalEdge {}
