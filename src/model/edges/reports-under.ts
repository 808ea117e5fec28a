import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { IloConvention } from '../nodes/ilo-convention';
import { ReportingCycle } from '../nodes/reporting-cycle';
import { Treaty } from '../nodes/treaty';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'REPORTS_UNDER',
  description: 'The instrument that the report is owed under.',
  from: [ReportingCycle],
  to: [Treaty, IloConvention],
  forward: 'reportsUnder',
  reverse: 'reportingCycles',
  sense: EdgeSense.DESCRIBES,
})
export class ReportsUnder extends LegalEdge {}
