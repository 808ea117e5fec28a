import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { Actor } from '../nodes/actor';
import { LegalNode } from '../nodes/legal-node';
import { Endurance } from '../time/window';
import {
  ResponsibilityRole,
  ResponsibilityStatus,
  responsibilityRole,
  responsibilityStatus,
} from '../values/responsibility';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'RESPONSIBLE_FOR',
  description:
    'Has, is proposed for, or disclaims a task; `ABSENT` from the State where a source notes that nobody has it.',
  from: [Actor],
  to: [LegalNode],
  forward: 'responsibleFor',
  reverse: 'responsibleBodies',
  sense: EdgeSense.STATES,
  endurance: ({ properties }) =>
    properties['status'] === ResponsibilityStatus.ASSIGNED ? Endurance.LASTS : Endurance.MOMENT,
  keyedBy: ['role', 'status'],
  holdsOfDrafts: true,
})
export class ResponsibleFor extends LegalEdge {
  @Property(responsibilityRole, 'What the body does about it.', { required: true })
  role!: ResponsibilityRole;

  @Property(responsibilityStatus, 'Whether the body has the task.', { required: true })
  status!: ResponsibilityStatus;
}
