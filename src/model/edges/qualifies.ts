import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { choice } from '../declaration/value-kinds';
import { Declaration } from '../nodes/declaration';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

export enum Qualification {
  ACCEPTS = 'ACCEPTS',
  EXCLUDES = 'EXCLUDES',
  MODIFIES = 'MODIFIES',
  SPECIFIES = 'SPECIFIES',
  UNKNOWN = 'UNKNOWN',
}

const qualification = choice(Qualification, 'Qualification', 'What a declaration does to a provision.', {
  ACCEPTS: 'The provision, which binds only parties that accept it, binds the State.',
  EXCLUDES: 'The provision does not bind the State.',
  MODIFIES: 'The provision binds as modified.',
  SPECIFIES: 'It says what the provision leaves to each State to declare, such as an age.',
  UNKNOWN: 'The text of the declaration is unknown: the provision binds, flagged.',
});

@EdgeKind({
  label: 'QUALIFIES',
  description: 'The provision that a declaration accepts, shuts out, changes or specifies for the State.',
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
