import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { choice, list, text } from '../declaration/value-kinds';
import { Mechanism } from '../nodes/mechanism';
import { Obligation } from '../nodes/obligation';
import { Policy } from '../nodes/policy';
import { Provision } from '../nodes/provision';
import { LegalEdge } from './legal-edge';

export enum ImplementationExtent {
  FULL = 'FULL',
  PARTIAL = 'PARTIAL',
  CONTRADICTS = 'CONTRADICTS',
}

const implementationExtent = choice(
  ImplementationExtent,
  'ImplementationExtent',
  'How far a national provision carries an obligation out.',
  { CONTRADICTS: 'It runs against the obligation.' },
);

@EdgeKind({
  label: 'IMPLEMENTS',
  description: 'Carries the obligation out, in whole or in part.',
  from: [Provision, Policy, Mechanism],
  to: [Obligation],
  forward: 'implements',
  reverse: 'implementedBy',
  sense: EdgeSense.STATES,
  byNorms: true,
  keyedBy: ['validFrom'],
})
export class Implements extends LegalEdge {
  @Property(implementationExtent, 'How far it goes.', { required: true })
  extent!: ImplementationExtent;

  @Property(list(text), 'Keys of the obligation’s elements that the provision covers.')
  covers?: string[];

  @Property(list(text), 'Keys of the obligation’s elements that the provision lacks.')
  lacks?: string[];
}
