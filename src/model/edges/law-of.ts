import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Policy } from '../nodes/policy';
import { Regulation } from '../nodes/regulation';
import { SoftLaw } from '../nodes/soft-law';
import { State } from '../nodes/state';
import { Statute } from '../nodes/statute';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'LAW_OF',
  description: 'Belongs to this State: an act of its own law or policy, or a private undertaking given there.',
  from: [Statute, Regulation, Policy, SoftLaw],
  to: [State],
  forward: 'lawOf',
  reverse: 'laws',
  sense: EdgeSense.DESCRIBES,
})
export class LawOf extends LegalEdge {}
