import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Actor } from '../nodes/actor';
import { Declaration } from '../nodes/declaration';
import { Document } from '../nodes/document';
import { Recommendation } from '../nodes/recommendation';
import { ReportingCycle } from '../nodes/reporting-cycle';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'MADE_BY',
  description: 'Who made it: the author of a recommendation or document, the State that declares or reports.',
  from: [Recommendation, Declaration, ReportingCycle, Document],
  to: [Actor],
  forward: 'madeBy',
  reverse: 'made',
  sense: EdgeSense.DESCRIBES,
})
export class MadeBy extends LegalEdge {}
