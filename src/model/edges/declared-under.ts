import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Agreement } from '../nodes/agreement';
import { Declaration } from '../nodes/declaration';
import { IloConvention } from '../nodes/ilo-convention';
import { Treaty } from '../nodes/treaty';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'DECLARED_UNDER',
  description: 'The instrument that the declaration is made under.',
  from: [Declaration],
  to: [Treaty, IloConvention, Agreement],
  forward: 'declaredUnder',
  reverse: 'declarations',
  sense: EdgeSense.DESCRIBES,
})
export class DeclaredUnder extends LegalEdge {}
