import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Declaration } from '../nodes/declaration';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'OBJECTS_TO',
  description:
    'The reservation or declaration of another State that an objection answers (VCLT art. 20). It changes nothing of what binds the State that objects.',
  from: [Declaration],
  to: [Declaration],
  forward: 'objectsTo',
  reverse: 'objections',
  sense: EdgeSense.DESCRIBES,
})
export class ObjectsTo extends LegalEdge {}
