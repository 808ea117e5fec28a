import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { choice } from '../declaration/value-kinds';
import { Obligation } from '../nodes/obligation';
import { LegalEdge } from './legal-edge';

/**
 * How the norm at the end stands to the one at the start, named as SKOS names its mappings: 'A BROADER B' says that B
 * is the broader one.
 */
export enum Correspondence {
  EXACT = 'EXACT',
  CLOSE = 'CLOSE',
  BROADER = 'BROADER',
  NARROWER = 'NARROWER',
}

const correspondence = choice(
  Correspondence,
  'Correspondence',
  'How two obligations of different instruments relate, read from the one that it stands at to the other (SKOS mapping relations).',
  {
    EXACT: 'Both ask for the same, of the same bearers, for the same persons.',
    CLOSE:
      'They share their core, and each has something that the other lacks, as a note says: law that carries out either carries out the other in the main.',
    BROADER:
      'The other is broader: it asks for all that this one asks for, and for more or for more persons. Law that carries out all of the other carries this one out too, while a part of the other may be another part; law that carries this one out carries out a part of the other.',
    NARROWER:
      'The other is narrower: it asks for a part of what this one asks for, or for fewer persons. Law that carries out all of this one carries out the other too; law that carries out the other carries out a part of this one.',
  },
);

/**
 * Joins norms, not subjects: two that are only about the same thing don’t correspond. It is written once for a pair,
 * from either norm.
 */
@EdgeKind({
  label: 'CORRESPONDS_TO',
  description:
    'Is the same norm, or a wider or narrower one, in another instrument: law that carries out one counts for the other.',
  from: [Obligation],
  to: [Obligation],
  forward: 'correspondsTo',
  reverse: 'correspondedBy',
  sense: EdgeSense.DESCRIBES,
  speaks: false,
})
export class CorrespondsTo extends LegalEdge {
  @Property(correspondence, 'How the norm that it ends at stands to the one that it starts at.', { required: true })
  match!: Correspondence;
}
