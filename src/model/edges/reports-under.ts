import { EdgeKind } from '../declaration/edge-kind';
import { IloConvention } from '../nodes/ilo-convention';
import { ReportingCycle } from '../nodes/reporting-cycle';
import { Treaty } from '../nodes/treaty';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'REPORTS_UNDER',
  description: 'The instrument that the report is owed under.',
  from: [ReportingCycle],
  to: [Treaty, IloConvention],
  forward: 'reportsUnder',
  reverse: 'reportingCycles',
  endurance: Endurance.TIMELESS,
})
export class ReportsUnder extends LegalEdge {}
