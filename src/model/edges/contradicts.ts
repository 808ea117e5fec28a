import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { list, text } from '../declaration/value-kinds';
import { Obligation } from '../nodes/obligation';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'CONTRADICTS',
  description: 'Runs against the obligation. The provision stays valid in national law all the same.',
  from: [Provision],
  to: [Obligation],
  forward: 'contradicts',
  reverse: 'contradictedBy',
  sense: EdgeSense.STATES,
  byNorms: true,
  keyedBy: ['validFrom'],
})
export class Contradicts extends LegalEdge {
  @Property(list(text), 'Keys of the obligation’s elements that the provision covers.')
  covers?: string[];

  @Property(list(text), 'Keys of the obligation’s elements that the provision lacks.')
  lacks?: string[];
}
