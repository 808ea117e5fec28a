import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { choice } from '../declaration/value-kinds';
import { Declaration } from '../nodes/declaration';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

export enum Qualification {
  EXCLUDES = 'EXCLUDES',
  MODIFIES = 'MODIFIES',
  UNKNOWN = 'UNKNOWN',
}

const qualification = choice(Qualification, 'Qualification', 'What a reservation does to a provision.', {
  EXCLUDES: 'The provision does not bind the State.',
  MODIFIES: 'The provision binds as modified.',
  UNKNOWN: 'The text of the reservation is unknown: the provision binds, flagged.',
});

@EdgeKind({
  label: 'QUALIFIES',
  description: 'The provision that a reservation shuts out or changes for the State.',
  from: [Declaration],
  to: [Provision],
  forward: 'qualifies',
  reverse: 'qualifiedBy',
  sense: EdgeSense.DESCRIBES,
})
export class Qualifies extends LegalEdge {
  @Property(qualification, 'What it does to the provision for the State.', { required: true })
  effect!: Qualification;
}
