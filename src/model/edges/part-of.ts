import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Agreement } from '../nodes/agreement';
import { IloConvention } from '../nodes/ilo-convention';
import { Mechanism } from '../nodes/mechanism';
import { Place } from '../nodes/place';
import { Policy } from '../nodes/policy';
import { Provision } from '../nodes/provision';
import { Regulation } from '../nodes/regulation';
import { SoftLaw } from '../nodes/soft-law';
import { Statute } from '../nodes/statute';
import { Treaty } from '../nodes/treaty';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'PART_OF',
  description: 'Is a part of: a paragraph of an article, an article of an instrument, a measure of a plan.',
  from: [Provision, Mechanism, Policy, Place],
  to: [Provision, Treaty, IloConvention, Agreement, Statute, Regulation, Policy, SoftLaw],
  forward: 'partOf',
  reverse: 'parts',
  sense: EdgeSense.DESCRIBES,
})
export class PartOf extends LegalEdge {}
